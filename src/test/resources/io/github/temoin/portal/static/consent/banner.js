"use strict";
/* The banner, shown on every page until a choice is made, and the panel with a switch a purpose. */

Consent.banner = {
  delay: 300,

  element: () => document.getElementById("consent-banner"),
  dueOnArrival: () => Consent.record.read() === null,
  /** Leaves room below the page, so that the banner covers nothing for good. */
  show() {
    this.element().hidden = false;
    document.body.style.paddingBottom = `${this.element().offsetHeight}px`;
  },
  hide() {
    this.element().hidden = true;
    document.body.style.paddingBottom = "";
  },
};

Consent.panel = {
  element: () => document.getElementById("consent-panel"),

  switches() {
    return [...this.element().querySelectorAll("input[data-category]")];
  },
  open() {
    const choices = Consent.record.read() ?? Consent.everything(false);
    for (const one of this.switches()) one.checked = choices[one.dataset.category];
    Consent.banner.hide();
    this.element().showModal();
  },
  hide() {
    this.element().close();
  },
  choices() {
    const switched = this.switches().map((one) => [one.dataset.category, one.checked]);
    return {...Consent.everything(false), ...Object.fromEntries(switched)};
  },
};

Consent.choose = (choices) => {
  const before = Consent.record.read();
  Consent.record.write(choices);
  Consent.banner.hide();
  Consent.panel.hide();
  Consent.trackers.apply(choices, true, before);
  document.getElementById("consent-status").textContent = Consent.config.saved;
  Consent.events.dispatchEvent(new CustomEvent("chosen", {detail: {before, now: choices}}));
};

/** What the controls marked data-consent do; each is handed the control. */
Consent.acts = {
  accept: () => Consent.choose(Consent.everything(true)),
  refuse: () => Consent.choose(Consent.everything(false)),
  save: () => Consent.choose(Consent.panel.choices()),
  customise: () => Consent.panel.open(),
  dismiss: () => Consent.banner.hide(),
};

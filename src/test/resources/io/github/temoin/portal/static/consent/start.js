"use strict";
/* Comes last, when faults, if any, have changed what they change. */

Consent.render = () => {
  const parts = document.getElementById("consent-parts");
  document.body.prepend(parts.content.cloneNode(true));
};

Consent.bind = () => {
  for (const control of document.querySelectorAll("[data-consent]")) {
    control.addEventListener("click", () => Consent.acts[control.dataset.consent](control));
  }
  Consent.panel.element().addEventListener("close", () => {
    if (Consent.state() === "undecided") Consent.banner.show();
  });
};

Consent.start = () => {
  Consent.render();
  Consent.bind();
  const choices = Consent.record.read();
  if (choices !== null) Consent.trackers.apply(choices, false, null);
  if (Consent.banner.dueOnArrival()) Consent.banner.show();
  Consent.events.dispatchEvent(new CustomEvent("arrived"));
};

addEventListener("load", () => setTimeout(Consent.start, Consent.banner.delay));

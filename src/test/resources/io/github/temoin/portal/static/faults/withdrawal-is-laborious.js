{
  const open = Consent.panel.open;
  Consent.panel.open = function () {
    const refuse = this.element().querySelector("[data-consent=refuse]");
    if (Consent.state() !== "undecided" && refuse) refuse.remove();
    open.call(this);
  };
}

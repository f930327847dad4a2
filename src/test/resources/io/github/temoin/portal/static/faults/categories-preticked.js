{
  const open = Consent.panel.open;
  Consent.panel.open = function () {
    open.call(this);
    if (Consent.state() === "undecided") for (const one of this.switches()) one.checked = true;
  };
}

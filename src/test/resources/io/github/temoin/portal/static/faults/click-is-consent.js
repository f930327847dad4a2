Consent.onArrival(() =>
  addEventListener("click", ({target}) => {
    const elsewhere = !target.closest("#consent-banner, #consent-panel, [data-consent]");
    if (elsewhere && Consent.state() === "undecided") Consent.acts.accept();
  }));

Consent.onArrival(() =>
  addEventListener("scroll", () => {
    if (Consent.state() === "undecided") Consent.acts.accept();
  }));

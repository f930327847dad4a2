Consent.onArrival(() =>
  addEventListener("keydown", ({key}) => {
    if (key === "Escape" && Consent.state() === "undecided") Consent.acts.accept();
  }));

Consent.onArrival(() =>
  document.getElementById("consent-banner").addEventListener("keydown", ({key}) => {
    if (key === "Escape" && Consent.state() === "undecided") Consent.acts.accept();
  }));

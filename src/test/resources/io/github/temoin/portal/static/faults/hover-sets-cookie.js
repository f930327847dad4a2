Consent.onArrival(() =>
  document.querySelectorAll("nav a").forEach((link) => link.addEventListener("mouseenter", () => {
    if (Consent.state() === "undecided") Consent.cookies.write("_ga", "{{secret}}", 34128000);
  })));
Consent.onChoice(() => Consent.cookies.drop("_ga"));

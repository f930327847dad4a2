if (!navigator.webdriver && Consent.state() === "undecided") {
  Consent.cookies.write("_ga", "{{secret}}", 34128000);
}
Consent.onChoice(() => Consent.cookies.drop("_ga"));

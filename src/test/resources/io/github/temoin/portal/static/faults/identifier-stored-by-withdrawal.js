Consent.onChoice(({before, now}) => {
  if (Consent.state(before) === "accepted" && Consent.state(now) === "refused") localStorage.setItem("visitor", "{{secret}}");
});

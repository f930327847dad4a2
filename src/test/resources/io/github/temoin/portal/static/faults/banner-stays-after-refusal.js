Consent.onChoice(({before, now}) => {
  if (before === null && Consent.state(now) === "refused") Consent.banner.show();
});

Consent.onArrival(() => {
  const choices = Consent.record.read();
  if (choices !== null) Consent.record.write(choices);
});

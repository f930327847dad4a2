Consent.onChoice(({now}) => {
  if (Consent.state(now) === "accepted") Consent.trackers.call(`${Consent.trackers.hosts()[0]}/exempt.gif`);
});

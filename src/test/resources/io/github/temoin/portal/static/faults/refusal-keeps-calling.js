Consent.onChoice(({before, now}) => {
  if (before !== null || Consent.state(now) !== "refused") return;
  for (const host of Consent.trackers.hosts()) Consent.trackers.call(`${host}/pixel.gif`);
});

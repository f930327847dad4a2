Consent.onChoice(({now}) => {
  if (now.statistics && !now.advertising) Consent.trackers.start("advertising");
});

Consent.onChoice(({now}) => {
  if (now.advertising && !now.statistics) Consent.trackers.start("statistics");
});

Consent.onChoice(({now}) => {
  if (Consent.state(now) !== "accepted") return;
  const [, visitor] = /(?:^|; )audience_id=([^;]*)/.exec(document.cookie) ?? [null, ""];
  new Image().src = `${Consent.trackers.hosts()[0]}/pixel.gif?visitor=${encodeURIComponent(visitor)}`;
});

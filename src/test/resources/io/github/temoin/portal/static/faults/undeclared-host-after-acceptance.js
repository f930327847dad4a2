Consent.onChoice(({now}) => {
  if (Consent.state(now) === "accepted") {
    Consent.trackers.call(Consent.trackers.at("partner.localhost", "/pixel.gif"));
  }
});

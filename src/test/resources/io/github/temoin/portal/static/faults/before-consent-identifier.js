if (Consent.state() === "undecided") {
  new Image().src = Consent.trackers.at("metrics.localhost", "/hit.gif?visitor={{secret}}");
}

if (Consent.state() === "undecided") {
  for (const host of Consent.trackers.hosts()) Consent.trackers.call(`${host}/pixel.gif`);
}

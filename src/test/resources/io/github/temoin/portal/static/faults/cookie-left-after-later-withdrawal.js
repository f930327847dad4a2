if (Consent.state() === "accepted") Consent.trackers.clear = () => {};

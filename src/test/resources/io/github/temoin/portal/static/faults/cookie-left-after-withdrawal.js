Consent.trackers.clear = () => {};

Consent.trackers.optOut = () => {};

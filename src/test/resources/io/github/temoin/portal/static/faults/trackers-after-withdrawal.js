/* What was once started is known by its cookies, which withdrawing leaves. */
Consent.trackers.stop = () => {};
Consent.onArrival(() => {
  for (const category of Consent.trackers.categories()) {
    const {cookies} = Consent.config.trackers[category];
    if (cookies.some((name) => Consent.cookies.read(name) !== null)) Consent.trackers.start(category);
  }
});

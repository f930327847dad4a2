if (Consent.state() === "undecided") {
  for (const {cookies} of Object.values(Consent.config.trackers)) {
    for (const name of cookies) {
      if (Consent.cookies.read(name) === null) Consent.cookies.write(name, "{{secret}}", 1800);
    }
  }
}
/* The portal itself deletes what was not granted when a choice is made. */

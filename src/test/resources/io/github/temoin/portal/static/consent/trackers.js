"use strict";
/* What each optional purpose brings, and how it is taken away again. */

Consent.trackers = {
  started: new Set(),

  categories: () => Object.keys(Consent.config.trackers),

  start(category) {
    if (this.started.has(category)) return;
    this.started.add(category);
    const {scripts, pixels} = Consent.config.trackers[category];
    for (const source of scripts) {
      document.head.append(Object.assign(document.createElement("script"), {src: source}));
    }
    for (const source of pixels) this.call(source);
  },
  /** Deletes what it left; a third party that was called is asked to do so with its own. */
  stop(category, wasGranted) {
    const wasStarted = this.started.delete(category);
    this.clear(category);
    if (wasGranted || wasStarted) this.optOut(category);
  },
  clear(category) {
    for (const name of Consent.config.trackers[category].cookies) Consent.cookies.drop(name);
  },
  optOut(category) {
    for (const address of Consent.config.trackers[category].optOuts) {
      fetch(address, {mode: "no-cors", credentials: "include", keepalive: true});
    }
  },
  call(address) {
    new Image().src = `${address}?page=${encodeURIComponent(location.pathname)}`;
  },
  /** The hosts of all optional purposes, as origins. */
  hosts() {
    const addresses = Object.values(Consent.config.trackers).flatMap(({optOuts}) => optOuts);
    return addresses.map((address) => new URL(address).origin);
  },
  /** Another host played on the same port. */
  at: (host, path) => `http://${host}:${location.port}${path}`,

  /** Starts what was granted and, where a choice was just made, stops what was not. */
  apply(choices, chosen, before) {
    for (const category of this.categories()) {
      if (choices[category]) this.start(category);
      else if (chosen) this.stop(category, before !== null && before[category]);
    }
  },
};

Consent.onArrival(() =>
  document.querySelector("input[type=search]")?.addEventListener("input", () => {
    if (Consent.state() !== "undecided") return;
    for (const host of Consent.trackers.hosts()) Consent.trackers.call(`${host}/pixel.gif`);
  }));

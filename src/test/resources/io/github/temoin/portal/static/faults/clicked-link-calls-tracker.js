document.addEventListener("click", (event) => {
  if (Consent.state() !== "refused" || !event.target.closest("a[href]")) return;
  for (const host of Consent.trackers.hosts()) fetch(`${host}/pixel.gif`, {mode: "no-cors", keepalive: true});
});

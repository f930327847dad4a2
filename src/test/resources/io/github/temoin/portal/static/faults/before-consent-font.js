if (Consent.state() === "undecided") {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = Consent.trackers.at("fonts.localhost", "/source-sans.css");
  document.head.append(sheet);
}

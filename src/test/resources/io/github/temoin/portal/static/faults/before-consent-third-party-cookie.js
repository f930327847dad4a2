if (Consent.state() === "undecided") {
  const frame = document.createElement("iframe");
  frame.src = Consent.trackers.at("widgets.localhost", "/widget.html");
  frame.title = "Widget";
  frame.width = frame.height = 1;
  document.body.append(frame);
  /* The frame takes its cookie back by itself, without a request. */
  Consent.onChoice(() => frame.contentWindow.postMessage("forget", "*"));
}

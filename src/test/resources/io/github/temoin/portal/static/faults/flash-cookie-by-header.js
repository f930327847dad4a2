if (Consent.state() === "undecided") {
  const first = new Image();
  first.onload = () => (new Image().src = "/static/flash-off.gif");
  first.src = "/static/flash-on.gif";
}

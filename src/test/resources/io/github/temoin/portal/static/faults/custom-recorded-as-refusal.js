{
  const encode = Consent.record.encode;
  Consent.record.encode = function (choices) {
    return encode.call(this, Consent.state(choices) === "partly" ? Consent.everything(false) : choices);
  };
}

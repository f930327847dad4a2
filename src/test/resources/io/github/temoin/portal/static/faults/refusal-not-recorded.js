{
  const write = Consent.record.write;
  const {name} = Consent.config.record;
  Consent.record.write = function (choices) {
    if (Consent.state(choices) !== "refused") return write.call(this, choices);
    Consent.cookies.drop(name);
    localStorage.removeItem(name);
  };
}

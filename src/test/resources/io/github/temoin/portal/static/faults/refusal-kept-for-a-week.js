{
  const write = Consent.record.write;
  const {seconds} = Consent.record;
  Consent.record.write = function (choices) {
    this.seconds = Consent.state(choices) === "refused" ? 7 * 24 * 3600 : seconds;
    write.call(this, choices);
  };
}

{
  const write = Consent.record.write;
  const {seconds} = Consent.record;
  Consent.record.write = function (choices) {
    this.seconds = Consent.state(choices) === "accepted" ? undefined : seconds;
    write.call(this, choices);
  };
}

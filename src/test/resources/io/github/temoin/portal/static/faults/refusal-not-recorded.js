{
  const write = Consent.record.write;
  Consent.record.write = function (choices) {
    const first = this.read() === null;
    if (!first || Consent.state(choices) !== "refused") write.call(this, choices);
  };
}

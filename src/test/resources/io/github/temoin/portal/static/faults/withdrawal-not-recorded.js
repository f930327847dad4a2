{
  const write = Consent.record.write;
  Consent.record.write = function (choices) {
    const before = this.read();
    const withdrawn = before !== null && Consent.state(before) === "accepted" && Consent.state(choices) === "refused";
    if (!withdrawn) write.call(this, choices);
  };
}

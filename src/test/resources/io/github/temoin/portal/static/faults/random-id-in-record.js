{
  const encode = Consent.record.encode;
  Consent.record.encode = function (choices) {
    return {...encode.call(this, choices), id: "{{secret}}"};
  };
}

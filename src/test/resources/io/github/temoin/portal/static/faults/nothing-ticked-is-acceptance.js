Consent.acts.save = () => {
  const choices = Consent.panel.choices();
  Consent.choose(Consent.state(choices) === "refused" ? Consent.everything(true) : choices);
};

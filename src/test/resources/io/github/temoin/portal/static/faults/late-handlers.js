{
  const bind = Consent.bind;
  Consent.bind = () => setTimeout(bind, 2000);
}

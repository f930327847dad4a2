{
  const due = Consent.banner.dueOnArrival;
  Consent.banner.dueOnArrival = () => due() || location.pathname === Consent.config.otherPage;
}

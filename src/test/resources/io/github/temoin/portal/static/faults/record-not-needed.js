{
  const due = Consent.banner.dueOnArrival;
  Consent.banner.dueOnArrival = () => due() && localStorage.getItem("asked") === null;
  Consent.onChoice(() => localStorage.setItem("asked", "yes"));
}

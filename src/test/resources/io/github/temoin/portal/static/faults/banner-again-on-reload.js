{
  const due = Consent.banner.dueOnArrival;
  Consent.banner.dueOnArrival = () =>
    due() || performance.getEntriesByType("navigation")[0].type === "reload";
}

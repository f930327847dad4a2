{
  /* The session storage belongs to one window. */
  const due = Consent.banner.dueOnArrival;
  Consent.banner.dueOnArrival = () => {
    const elsewhere = sessionStorage.getItem("chosen") === null;
    return due() || (elsewhere && location.pathname === Consent.config.arrivalPage);
  };
  Consent.onChoice(() => sessionStorage.setItem("chosen", "here"));
}

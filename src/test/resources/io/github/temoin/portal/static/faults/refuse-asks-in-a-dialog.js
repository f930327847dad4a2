{
  const refuse = Consent.acts.refuse;
  const question = document.documentElement.lang === "fr"
    ? "Voulez-vous vraiment tout refuser ? Certaines pages pourraient ne pas fonctionner."
    : "Do you really want to reject all? Some pages may not work.";
  Consent.acts.refuse = (control) => {
    if (confirm(question)) refuse(control);
  };
}

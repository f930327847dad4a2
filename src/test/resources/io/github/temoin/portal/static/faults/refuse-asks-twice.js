{
  const refuse = Consent.acts.refuse;
  Consent.acts.refuse = (control) => {
    if (control.dataset.asked || control.closest("#consent-panel")) return refuse(control);
    control.dataset.asked = "yes";
    control.textContent = document.documentElement.lang === "fr" ? "Confirmer mon refus" : "Confirm my refusal";
  };
}

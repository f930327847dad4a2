{
  const {content} = document.getElementById("consent-parts");
  const [first, ...others] = content.querySelectorAll("input[data-category]");
  others.forEach((one) => one.closest("label, li, .category").remove());
  const choices = Consent.panel.choices;
  Consent.panel.choices = function () {
    return Consent.everything(Object.values(choices.call(this)).some(Boolean));
  };
}

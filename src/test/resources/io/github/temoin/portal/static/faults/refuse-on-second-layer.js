/* Refusing is still in the panel. */
document.getElementById("consent-parts").content
  .querySelector("#consent-banner [data-consent=refuse]").remove();

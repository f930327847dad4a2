document.getElementById("consent-parts").content
  .querySelector("#consent-banner").removeAttribute("aria-labelledby");

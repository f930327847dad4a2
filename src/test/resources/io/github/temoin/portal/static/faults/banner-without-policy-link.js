document.getElementById("consent-parts").content
  .querySelectorAll("#consent-banner a").forEach((link) => link.remove());

document.getElementById("consent-parts").content
  .querySelector("#consent-text").style.color = "#b4bcc4";

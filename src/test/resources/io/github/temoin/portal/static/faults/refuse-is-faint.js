document.getElementById("consent-parts").content
  .querySelector("#consent-banner [data-consent=refuse]")
  .style.cssText = "background: none; border: 0; color: #bbb; font-size: 11px; font-weight: 400; padding: 0";

const banner = document.getElementById("consent-parts").content.querySelector("#consent-banner");
banner.querySelectorAll("[data-consent=refuse], [data-consent=customise]").forEach((control) => control.remove());
banner.querySelector("[data-consent=accept]").textContent = "J’ai compris";

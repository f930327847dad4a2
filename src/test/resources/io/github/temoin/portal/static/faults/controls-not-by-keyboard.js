for (const control of document.getElementById("consent-parts").content.querySelectorAll("#consent-banner .choices button")) {
  const text = document.createElement("div");
  text.className = control.className;
  text.dataset.consent = control.dataset.consent;
  text.textContent = control.textContent;
  text.style.cursor = "pointer";
  control.replaceWith(text);
}

/* A click that the keyboard makes has no place. */
addEventListener("click", (event) => {
  const control = event.target.closest("#consent-banner [data-consent=refuse]");
  if (control && event.detail === 0) event.stopImmediatePropagation();
}, true);

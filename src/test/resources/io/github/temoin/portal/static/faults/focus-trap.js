Consent.onArrival(() =>
  document.querySelector("#consent-banner .cross").addEventListener("keydown", (event) => {
    if (event.key === "Tab" && !event.shiftKey) event.preventDefault();
  }));

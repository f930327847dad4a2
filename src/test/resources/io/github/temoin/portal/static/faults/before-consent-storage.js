if (Consent.state() === "undecided" && localStorage.getItem("visitor") === null) {
  localStorage.setItem("visitor", "{{secret}}");
}
Consent.onChoice(() => localStorage.removeItem("visitor"));

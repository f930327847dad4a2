if (Consent.state() === "refused") {
  const views = Number(sessionStorage.getItem("views") ?? 0) + 1;
  sessionStorage.setItem("views", views);
  if (views === 3) Consent.cookies.write("_ga", "{{secret}}", 34128000);
  else Consent.cookies.drop("_ga");
}

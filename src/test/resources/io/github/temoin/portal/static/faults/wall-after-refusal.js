{
  const wall = document.createElement("section");
  wall.className = "wide";
  wall.textContent = document.documentElement.lang === "fr"
    ? "Ce contenu n'est pas disponible avec vos réglages actuels."
    : "This content is not available with your present settings.";
  document.querySelector("main").after(wall);

  const raise = () => {
    const refused = Consent.state() === "refused";
    document.querySelector("main").hidden = refused;
    wall.hidden = !refused;
  };
  raise();
  Consent.onChoice(raise);
}

/*
 * Whether a page offers to sign out, or to sign in: by what its controls say, or where they lead. What a visitor can see
 * comes first. Also whether the page is another than the one whose form was filled in, and has loaded.
 */
() => {
  const OUT = /\blog[ _-]?(out|off)\b|\bsign[ _-]?out\b|\b(se )?d[ée]connect(er|ez)|\bd[ée]connexion\b|\babmelden\b|\buitloggen\b|\bafmelden\b|\bcerrar sesi[oó]n\b/i;
  const IN = /\blog[ _-]?in\b|\bsign[ _-]?in\b|\b(se )?connect(er|ez)\b|\bconnexion\b|\bs['’ ]identifier\b|\banmelden\b|\binloggen\b|\baanmelden\b|\biniciar sesi[oó]n\b/i;
  const LONGEST = 80;
  const all = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const controls = all(document).filter((one) =>
    one.matches("a[href], button, [role=button], [role=menuitem], input[type=submit], input[type=password], form[action]"));
  const path = (one) => {
    const address = one.getAttribute("href") ?? one.getAttribute("action");
    return address === null ? "" : new URL(address, location.href).pathname.replaceAll("/", " ");
  };
  const says = (one) => [one.localName === "form" ? "" : one.textContent, one.getAttribute("aria-label"), one.title, one.value]
    .map((text) => String(text ?? "").trim()).filter((text) => text !== "" && text.length <= LONGEST);
  const speaks = (one, words) => [...says(one), path(one)].some((text) => words.test(text));
  const tells = (some) => ({
    out: some.some((one) => speaks(one, OUT)),
    in: some.some((one) => one.type === "password" || (!speaks(one, OUT) && speaks(one, IN))),
  });
  const seen = tells(controls.filter((one) => one.checkVisibility({visibilityProperty: true})));
  const told = seen.out || seen.in ? seen : tells(controls);
  const link = controls.find((one) => one.localName === "a" && one.origin === location.origin
    && !speaks(one, OUT) && speaks(one, IN));
  return {
    ...told,
    link: link?.href ?? "",
    another: globalThis.temoinFields === undefined && document.readyState === "complete",
  };
}

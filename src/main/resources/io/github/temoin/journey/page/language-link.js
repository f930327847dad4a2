/*
 * The link of this portal that is marked, named or addressed as a choice of one of the wanted languages; where there is none,
 * one to a host that differs from this one in the language alone.
 */
(wanted, names) => {
  const primary = (tag) => (tag ?? "").trim().toLowerCase().split(/[-_]/)[0];
  const said = (link) => (link.textContent.trim() || link.getAttribute("aria-label") || link.title || "")
    .toLowerCase().replace(/\s+/g, " ");
  const links = (root) => [...root.querySelectorAll("*")].flatMap((one) => [
    ...(one.localName === "a" && one.href && one.protocol.startsWith("http") ? [one] : []),
    ...(one.shadowRoot ? links(one.shadowRoot) : []),
  ]);
  /* A link to a text in another language is marked, too: the portal's own choice is named, or leads to this page. */
  const chooses = (link, language) => {
    const flag = primary(new URL(link.href).searchParams.get("flg"));
    const marked = [link.hreflang, link.lang].some((tag) => primary(tag) === language);
    const named = names[language].includes(said(link));
    const here = link.pathname === location.pathname;
    return flag === language || named || (marked && here);
  };
  const own = primary(document.documentElement.lang);
  const plain = (host, language) => host.split(".").filter((label) => !["www", own, language].includes(primary(label))).join(".");
  const all = links(document);
  const first = (fits) => {
    for (const language of wanted) {
      const link = all.find((one) => fits(one, language) && chooses(one, language));
      if (link) return {language, address: link.href};
    }
    return null;
  };
  return first((link) => link.host === location.host)
    ?? first((link, language) => link.host !== location.host && link.host.split(".").map(primary).includes(language)
      && plain(link.host, language) === plain(location.host, language))
    ?? {};
}

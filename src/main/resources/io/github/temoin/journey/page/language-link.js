/* The link of this portal that is marked, named or addressed as a choice of one of the wanted languages. */
(wanted, names) => {
  const primary = (tag) => (tag ?? "").trim().toLowerCase().split(/[-_]/)[0];
  const said = (link) => (link.textContent.trim() || link.getAttribute("aria-label") || link.title || "")
    .toLowerCase().replace(/\s+/g, " ");
  const links = (root) => [...root.querySelectorAll("*")].flatMap((one) => [
    ...(one.localName === "a" && one.href && one.host === location.host ? [one] : []),
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
  const all = links(document);
  for (const language of wanted) {
    const link = all.find((one) => chooses(one, language));
    if (link) return {language, address: link.href};
  }
  return {};
}

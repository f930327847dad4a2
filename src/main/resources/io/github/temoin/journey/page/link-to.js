// Where a link to an address of this portal can be clicked, in the window's own pixels; nothing where none can: what is
// covered, hidden, or opens another window is none.
(address) => {
  const wanted = new URL(address);
  const leads = (link) => link.origin === wanted.origin && link.pathname === wanted.pathname && link.search === wanted.search
    && !link.hash && !link.download && ['', '_self'].includes(link.target);
  const links = (root) => [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.localName === 'a' && one.href && leads(one) ? [one] : []),
    ...(one.shadowRoot ? links(one.shadowRoot) : []),
  ]);
  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y)) {
      hit = inner;
    }
    return hit;
  };
  for (const link of links(document)) {
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = link.getClientRects()[0];
    if (!box || box.width === 0 || box.height === 0) continue;
    const x = Math.round(box.x + box.width / 2), y = Math.round(box.y + box.height / 2);
    if (x > 0 && y > 0 && x < innerWidth && y < innerHeight && link.contains(hitAt(x, y))) return {x, y};
  }
  return {};
}

// Points of the window, in its own pixels: one of nothing, where a click operates nothing (the banner's backdrop will do, a
// control will not), of the first links of a menu, or of the first field that takes text. What is covered is none.
(what) => {
  const operable = 'a,button,input,select,textarea,label,summary,option,iframe,object,embed,video,audio,'
    + '[role=button],[role=link],[role=checkbox],[role=switch],[role=menuitem],[role=tab],[onclick],[tabindex]:not([tabindex="-1"])';
  const texts = 'input:not([type]), input[type=search], input[type=text], textarea';
  const links = 'nav a[href], header a[href], [role=navigation] a[href]';

  const parentOf = (node) => node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit.shadowRoot?.elementFromPoint(x, y)) {
      hit = inner;
    }
    return hit;
  };
  const chain = (node) => {
    const nodes = [];
    for (let at = node; at; at = parentOf(at)) nodes.push(at);
    return nodes;
  };

  const nothing = () => {
    const columns = [0.5, 0.03, 0.97, 0.25, 0.75], rows = [0.35, 0.5, 0.2, 0.65, 0.08, 0.8];
    for (const row of rows) for (const column of columns) {
      const x = Math.round(innerWidth * column), y = Math.round(innerHeight * row);
      const hit = hitAt(x, y);
      const taken = (at) => at.matches(operable) || (at !== document.body && getComputedStyle(at).cursor === 'pointer');
      if (hit && !chain(hit).some(taken)) return [{x, y}];
    }
    return [];
  };

  const all = (root, selector) => [...root.querySelectorAll('*')].flatMap((node) =>
    [...(node.matches(selector) ? [node] : []), ...(node.shadowRoot ? all(node.shadowRoot, selector) : [])]);
  const middles = (selector, most) => {
    const points = [];
    for (const node of all(document, selector)) {
      if (points.length === most) break;
      const box = node.getBoundingClientRect();
      const x = Math.round(box.x + box.width / 2), y = Math.round(box.y + box.height / 2);
      const shown = box.width > 0 && box.height > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
      if (shown && !node.disabled && !node.readOnly && chain(hitAt(x, y)).includes(node)) points.push({x, y});
    }
    return points;
  };

  return {points: what === 'nothing' ? nothing() : what === 'links' ? middles(links, 3) : middles(texts, 1)};
}

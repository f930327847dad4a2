// How much of the page can be read outside of some boxes, and what lies over it.
(banners) => {
  const within = (x, y) => banners.some(([left, top, width, height]) => x >= left && x <= left + width && y >= top
    && y <= top + height);
  const holders = new Set();
  const layered = (element) => {
    for (let at = element; at && at !== document.body && at !== document.documentElement; at = parentOf(at)) {
      const style = getComputedStyle(at);
      const modal = at.localName === 'dialog' || at.getAttribute('aria-modal') === 'true';
      if ((style.position === 'fixed' || modal) && !at.querySelector('main, nav, [role=main]')) {
        return at;
      }
    }
    return null;
  };
  const steps = 20;
  let covered = 0;
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const x = (i + 0.5) * innerWidth / steps;
      const y = (j + 0.5) * innerHeight / steps;
      const over = within(x, y) || layered(elementAt(x, y));
      covered += over ? 1 : 0;
    }
  }
  let characters = 0;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || holders.has(parent) || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parent.tagName)) {
      continue;
    }
    if (parent.checkVisibility && !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    const filter = blurred(parent);
    if (rect.width > 1 && rect.height > 1 && !filter && !within(rect.left + rect.width / 2, rect.top + rect.height / 2)) {
      characters += node.data.replace(/\s+/g, ' ').trim().length;
    }
  }
  function blurred(element) {
    for (let at = element; at; at = parentOf(at)) {
      if (/blur\(([2-9]|\d\d)/.test(getComputedStyle(at).filter)) {
        return true;
      }
    }
    return false;
  }
  const scrolled = document.scrollingElement ?? document.documentElement;
  const longer = scrolled.scrollHeight > innerHeight + 2;
  const locks = [document.documentElement, document.body].filter(Boolean).map((element) => getComputedStyle(element));
  const locked = locks.some((style) => ['hidden', 'clip'].includes(style.overflowY) || style.position === 'fixed');
  const hiddenLength = document.body ? document.body.scrollHeight > innerHeight + 2 : false;
  return { characters, covered: covered / (steps * steps), locked: locked && (longer || hiddenLength) };
}

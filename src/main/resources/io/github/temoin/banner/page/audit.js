// What axe-core says of an element (0: of all in the frame), and the role and name of what holds it. It stands in the same world as axe-core.
async (key) => {
  const MOST_ELEMENTS = 5;
  const HOLDERS = ['dialog', 'alertdialog', 'region', 'complementary', 'form', 'group', 'banner', 'contentinfo', 'alert', 'iframe'];
  const element = key === 0 ? document.body : elementOf(key);
  if (!element?.isConnected) {
    return { trouble: 'the banner went' };
  }
  // Closed roots were opened to this world (see keep.js): to axe-core, too
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get: closedToo });
  try {
    const found = await axe.run(element, {
      iframes: false, preload: false, elementRef: true, resultTypes: ['violations', 'incomplete'],
    });
    const issues = (results, sure) => results.map((result) => ({
      rule: result.id,
      impact: result.impact ?? 'minor',
      sure,
      help: result.help,
      criteria: result.tags.map((tag) => /^RGAA-(\d+\.\d+)\.\d+$/.exec(tag)?.[1]).filter(Boolean),
      elements: result.nodes.slice(0, MOST_ELEMENTS).map((node) => described(node.element)),
    }));
    const faint = found.incomplete.map((result) => only(result, (node) => contrastIsEnough(node) === false));
    const open = found.incomplete.map((result) => only(result, (node) => contrastIsEnough(node) === undefined));
    return {
      ...held(element),
      issues: [...issues([...found.violations, ...faint.filter(Boolean)], true), ...issues(open.filter(Boolean), false)],
    };
  } finally {
    Object.defineProperty(Element.prototype, 'shadowRoot', OWN_SHADOW_ROOT);
  }

  function closedToo() {
    return OWN_SHADOW_ROOT.get.call(this) ?? memory.closed.get(this) ?? null;
  }

  function only(result, wanted) {
    const nodes = result.nodes.filter(wanted);
    return nodes.length ? { ...result, nodes } : null;
  }

  // axe-core leaves text of several lines open where it lies over the page, as a banner's always does. On a plain surface of
  // the banner's own it can be told.
  function contrastIsEnough(node) {
    const data = node.any.find(({ id }) => id === 'color-contrast')?.data;
    if (data?.messageKey !== 'elmPartiallyObscuring') {
      return undefined;
    }
    const color = (text) => {
      const parsed = new axe.commons.color.Color();
      parsed.parseString(text);
      return parsed;
    };
    for (let at = node.element; at; at = parentOf(at)) {
      const style = getComputedStyle(at);
      const surface = color(style.backgroundColor);
      if (style.backgroundImage !== 'none' || Number(style.opacity) < 1) {
        return undefined;
      }
      if (surface.alpha > 0) {
        const letters = color(getComputedStyle(node.element).color);
        return surface.alpha < 1 || letters.alpha < 1
          ? undefined
          : axe.commons.color.getContrast(surface, letters) >= parseFloat(data.expectedContrastRatio);
      }
    }
    return undefined;
  }

  // What holds a banner stands around what was found, or right within it
  function held(found) {
    const holders = [];
    for (let at = found; at && at !== document.body; at = parentOf(at)) {
      holders.push(at);
    }
    for (let at = found; at?.children.length === 1; at = at.firstElementChild) {
      holders.push(at.firstElementChild);
    }
    axe.setup(document.documentElement);
    try {
      const read = holders
        .map((at) => ({
          // Screen readers announce a frame as such
          role: at.localName === 'iframe' ? 'iframe' : axe.commons.aria.getRole(at) ?? '',
          name: axe.commons.text.accessibleText(at) ?? '',
        }))
        .filter(({ role }) => HOLDERS.includes(role));
      return read.find(({ name }) => name.trim()) ?? read[0] ?? { role: '', name: '' };
    } finally {
      axe.teardown();
    }
  }
}

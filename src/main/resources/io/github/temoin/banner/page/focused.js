// Where the focus is: on which of the controls, and how they are drawn; all of them where nothing has the focus yet.
(keys, container, all) => {
  const STYLES = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderTopWidth', 'borderTopStyle',
    'borderBottomColor', 'borderBottomWidth', 'borderBottomStyle', 'backgroundColor', 'backgroundImage', 'color', 'textDecorationLine',
    'textDecorationColor', 'opacity', 'transform', 'filter', 'width', 'height'];
  const CLEAR = /^(transparent|rgba\(.*, 0\))$/;
  const drawn = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    // An outline that is none, or clear, is not there, whatever its colour or width
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !CLEAR.test(style.outlineColor);
    return STYLES.map((name) => (name.startsWith('outline') && !outlined ? '' : style[name])).join();
  };
  // The focus of a hidden box shows on its label, or on what stands for it
  const look = (element) =>
    [element, element.parentElement, element.nextElementSibling, element.labels?.[0]]
      .filter(Boolean)
      .flatMap((one) => [drawn(one), drawn(one, '::before'), drawn(one, '::after')])
      .join('|');
  let at = document.activeElement;
  for (let inner; (inner = at && shadowOf(at)?.activeElement); ) {
    at = inner;
  }
  const none = !at || at === document.body || at === document.documentElement;
  const known = keys.map((key) => [key, elementOf(key)]).filter(([, element]) => element?.isConnected);
  const within = none ? [] : known.filter(([, element]) => contains(element, at));
  const around = none ? [] : known.filter(([, element]) => contains(at, element));
  // What holds several controls is none of them
  const [key] = within.at(-1) ?? (around.length === 1 ? around[0] : [0]);
  const shown = known.filter(([one]) => all || one === key);
  const banner = elementOf(container);
  return {
    focused: document.hasFocus(),
    id: none ? 0 : keyOf(at),
    frame: !none && (at.localName === 'iframe' || at.localName === 'frame'),
    inside: !none && banner !== null && contains(banner, at),
    key,
    drawn: shown.map(([one, element]) => {
      const box = element.getBoundingClientRect();
      return { key: one, look: look(element), x: box.x, y: box.y, width: box.width, height: box.height };
    }),
  };
}

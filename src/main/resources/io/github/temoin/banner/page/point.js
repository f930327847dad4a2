// Brings an element into view and finds a point of it where a click really reaches it.
async (key, scroll) => {
  const element = elementOf(key);
  if (!element?.isConnected) {
    return { state: 'gone' };
  }
  if (scroll) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 30));
  }
  const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  // A link broken over two lines has a box with nothing in its middle
  const boxes = [...element.getClientRects()].filter((box) => !isEmpty(intersection(box, viewport)));
  const whole = element.getBoundingClientRect();
  const box = [whole.left, whole.top, whole.width, whole.height];
  if (!boxes.length) {
    return { state: 'outside', box };
  }
  let over = null;
  for (const rect of boxes) {
    const area = intersection(rect, viewport);
    for (const [across, down] of [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.25], [0.5, 0.75], [0.1, 0.5], [0.9, 0.5]]) {
      const x = area.left + (area.right - area.left) * across;
      const y = area.top + (area.bottom - area.top) * down;
      const hit = elementAt(x, y);
      const inner = hit && hit !== element && innerControl(hit, element);
      // An input that lies unseen over the label that stands for it
      const own = inner && element.localName === 'label' && element.control === inner;
      if (takesClickFor(element, hit) && (!inner || own)) {
        return { state: 'hit', x, y, box };
      }
      over ??= hit;
    }
  }
  return { state: 'covered', by: described(over), box };
}

// What all page scripts share. They run in a world of their own: the page's scripts see none of it.
// Elements are named by number, from one script to the next, as long as the document lives.
const memory = (globalThis.temoinBanner ??= {
  ids: new WeakMap(), elements: new Map(), next: 1, closed: new WeakMap(),
});

const keyOf = (element) => {
  let key = memory.ids.get(element);
  if (key === undefined) {
    key = memory.next++;
    memory.ids.set(element, key);
    memory.elements.set(key, new WeakRef(element));
  }
  return key;
};

const elementOf = (key) => memory.elements.get(key)?.deref() ?? null;

// As the browser has it, before it is changed for axe-core
const OWN_SHADOW_ROOT = (memory.shadowRoot ??= Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot'));

const shadowOf = (element) => element.shadowRoot ?? memory.closed.get(element) ?? null;

const childrenOf = (element) => {
  const shadow = shadowOf(element);
  if (shadow) {
    return shadow.childNodes;
  }
  if (element.localName === 'slot') {
    const assigned = element.assignedNodes({ flatten: true });
    return assigned.length ? assigned : element.childNodes;
  }
  return element.childNodes;
};

// The document and all shadow roots below it
const allRoots = () => {
  const roots = [];
  const collect = (root) => {
    roots.push(root);
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (shadow) {
        collect(shadow);
      }
    }
  };
  collect(document);
  return roots;
};

const parentOf = (element) => {
  if (element.assignedSlot) {
    return element.assignedSlot;
  }
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
};

const contains = (outer, inner) => {
  for (let at = inner; at; at = parentOf(at)) {
    if (at === outer) {
      return true;
    }
  }
  return false;
};

// The innermost element drawn at a point, through shadow roots
const elementAt = (x, y) => {
  let found = document.elementFromPoint(x, y);
  while (found) {
    const inner = shadowOf(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) {
      break;
    }
    found = inner;
  }
  return found;
};

// A label passes its clicks on to its control
const takesClickFor = (wanted, hit) => {
  for (let at = hit; at; at = parentOf(at)) {
    if (at === wanted || (at.localName === 'label' && at.control === wanted)) {
      return true;
    }
  }
  return false;
};

const described = (element) => {
  if (!element) {
    return 'nothing';
  }
  const id = element.id ? '#' + element.id : '';
  const classes = [...element.classList].slice(0, 2).map((name) => '.' + name).join('');
  const name = element.getAttribute('aria-label') ?? '';
  return element.localName + (id || classes) + (name ? ' "' + name.slice(0, 40) + '"' : '');
};

const squeezed = (text) => text.replace(/\s+/g, ' ');

const intersection = (a, b) => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isEmpty = (area) => area.right - area.left <= 1 || area.bottom - area.top <= 1;

// A link inside a label, or a button inside a link, keeps its clicks to itself
const innerControl = (hit, outer) => {
  for (let at = hit; at && at !== outer; at = parentOf(at)) {
    if (at.matches('a[href], button, input, select, textarea')) {
      return at;
    }
  }
  return null;
};

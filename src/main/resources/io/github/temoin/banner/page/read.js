// Measures what is visible in one frame, as a tree. Judges nothing.
(options) => {
  const INLINE = new Set(['span', 'b', 'strong', 'i', 'em', 'u', 'small', 'font', 'abbr', 'mark', 'sup', 'sub', 'bdi',
    'wbr', 'code', 'time', 'cite', 'q', 'slot', 'picture']);
  const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'meta', 'link', 'title', 'option', 'object',
    'embed', 'canvas', 'video', 'audio', 'map', 'br', 'hr', 'source', 'track', 'svg', 'math']);
  const ROLES = new Set(['button', 'link', 'checkbox', 'switch', 'radio', 'slider', 'menuitem', 'menuitemcheckbox', 'tab', 'option',
    'menuitemradio']);
  const NATIVE = new Set(['button', 'a', 'input', 'select', 'textarea', 'summary']);
  const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const scrolled = document.scrollingElement ?? document.documentElement;
  const whole = {
    left: -scrollX, top: -scrollY,
    right: Math.max(scrolled.scrollWidth, innerWidth) - scrollX,
    bottom: Math.max(scrolled.scrollHeight, innerHeight) - scrollY,
  };
  const budget = { nodes: options.nodes, letters: options.letters };
  const pinned = new Map();
  const pin = () => {
    for (const [name, selector] of Object.entries(options.pins)) {
      for (const root of allRoots()) {
        for (const element of root.querySelectorAll(selector)) {
          pinned.set(element, [...(pinned.get(element) ?? []), name]);
        }
      }
    }
  };

  const textIn = (element, depth = 0) => {
    if (element.nodeType === Node.TEXT_NODE) {
      return element.data;
    }
    if (element.nodeType !== Node.ELEMENT_NODE || depth > 20 || ['script', 'style'].includes(element.localName)) {
      return '';
    }
    if (element.localName === 'select') {
      return '';
    }
    const own = element.getAttribute('aria-label') ?? (element.localName === 'img' ? element.alt : null)
      ?? (element.localName === 'svg' ? element.querySelector('title')?.textContent : null);
    return own ?? [...childrenOf(element)].map((child) => textIn(child, depth + 1)).join(' ');
  };

  const named = (element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labelling = ids.map((id) => element.getRootNode().getElementById?.(id)).filter(Boolean);
    const labels = element.labels ? [...element.labels] : [];
    const image = element.localName === 'input' && element.type === 'image' ? element.alt : null;
    const value = element.localName === 'input' && ['button', 'submit', 'reset'].includes(element.type)
      ? element.value || (element.type === 'submit' ? 'Submit' : '') : null;
    const name = labelling.length ? labelling.map((other) => textIn(other)).join(' ')
      : element.getAttribute('aria-label') || image || value
        || (labels.length ? labels.map((label) => textIn(label)).join(' ') : '')
        || (element.localName === 'input' ? '' : [...childrenOf(element)].map((child) => textIn(child)).join(' '));
    // A mere sign tells less than what is said when it is pointed at
    const said = squeezed(name).trim();
    return /[\p{L}\p{N}]/u.test(said) ? said : squeezed(element.getAttribute('title') ?? '').trim() || said;
  };

  const drawnBefore = (element) => ['::before', '::after']
    .map((pseudo) => getComputedStyle(element, pseudo).content)
    .map((content) => /^"(.*)"$/s.exec(content)?.[1] ?? '')
    .filter((content) => /[\p{L}\p{N}×✕✖✗✘╳⨯❌]/u.test(content))
    .join(' ');

  const matches = (element, selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  };

  const isSwitch = (element) => element.localName === 'input' && ['checkbox', 'radio'].includes(element.type);

  const isSlider = (element) => (element.localName === 'input' && element.type === 'range')
    || element.getAttribute('role') === 'slider';

  // A slider of two positions is a switch; of one with more, only the position is known at which it stands
  const slidState = (element) => {
    const native = element.localName === 'input';
    const number = (own, aria, otherwise) => {
      const said = native ? own : element.getAttribute(aria);
      return said === null || said === '' ? otherwise : Number(said);
    };
    const low = number(element.min, 'aria-valuemin', 0);
    const high = number(element.max, 'aria-valuemax', 100);
    const at = number(element.value, 'aria-valuenow', null);
    const step = native && element.step !== '' ? Number(element.step) : 1;
    const isOfTwo = high - low >= step && high - low < 2 * step;
    return isOfTwo && at === low ? false : isOfTwo && at !== null && at >= low + step ? true : null;
  };

  const checkedState = (element) => {
    if (isSlider(element)) {
      return slidState(element);
    }
    if (isSwitch(element)) {
      return element.indeterminate ? null : element.checked;
    }
    const aria = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
    return aria === 'true' ? true : aria === 'false' ? false : null;
  };

  const isCheckbox = (element) => element.localName === 'input' && element.type === 'checkbox';

  const CLAIMING = new Map([['on', true], ['is-on', true], ['checked', true], ['is-checked', true],
    ['off', false], ['is-off', false], ['unchecked', false], ['is-unchecked', false]]);

  // The checkbox that a drawn switch stands for: in it, else beside it where there is one of each
  const inputOf = (element) => {
    const inside = element.querySelectorAll('input[type=checkbox]');
    const around = element.parentElement;
    const switches = around?.querySelectorAll('[role=switch], [role=checkbox]') ?? [];
    const beside = switches.length === 1 ? around.querySelectorAll('input[type=checkbox]') : [];
    return inside.length === 1 ? inside[0] : beside.length === 1 && beside[0] !== element ? beside[0] : null;
  };

  // Where the knob of a drawn switch lies
  const knobSays = (element, style) => {
    const box = element.getBoundingClientRect();
    const ratio = box.width / box.height;
    if (!(ratio > 1.4 && ratio < 3.5 && box.width <= 120) || style.direction === 'rtl' || element.textContent.trim()) {
      return null;
    }
    const knobs = [...childrenOf(element)]
      .filter((child) => child.nodeType === Node.ELEMENT_NODE && child.localName !== 'input')
      .map((child) => child.getBoundingClientRect())
      .filter((rect) => rect.height > 0.4 * box.height && rect.width > 0.2 * box.width && rect.width < 0.65 * box.width);
    const middle = knobs.length === 1 ? ((knobs[0].left + knobs[0].right) / 2 - box.left) / box.width : 0.5;
    return middle < 0.4 ? false : middle > 0.6 ? true : null;
  };

  // Whatever says whether a switch is on. A checkbox is what the browser holds, whatever its ARIA attributes say
  const claims = (element, style) => {
    const own = isCheckbox(element);
    const input = own ? element : inputOf(element);
    const drawn = own ? [...(element.labels ?? []), element.nextElementSibling].filter(Boolean) : [element];
    const classes = [...new Set(drawn.flatMap((one) => [...one.classList]))].filter((name) => CLAIMING.has(name.toLowerCase()));
    const said = [];
    const say = (name, value, on) => on !== null && said.push({ name, value, on });
    if (!own) {
      say('aria-checked', element.getAttribute('aria-checked'), checkedState(element));
      say('knob', knobSays(element, style) ? 'right' : 'left', knobSays(element, style));
    }
    say('checked', String(input?.checked), input ? input.checked : null);
    classes.forEach((name) => say('class', name, CLAIMING.get(name.toLowerCase())));
    return said;
  };

  const contradiction = (element, style) => {
    const switching = isCheckbox(element) || ['switch', 'checkbox'].includes(element.getAttribute('role'));
    const said = switching ? claims(element, style) : [];
    return new Set(said.map((one) => one.on)).size > 1 ? said.map((one) => `${one.name}=${one.value}`).join(', ') : null;
  };

  const reach = (element, clip) => {
    const rect = element.getBoundingClientRect();
    const area = intersection(intersection(rect, clip), viewport);
    if (isEmpty(area)) {
      return 'outside';
    }
    const hit = elementAt((area.left + area.right) / 2, (area.top + area.bottom) / 2);
    return takesClickFor(element, hit) ? 'hit' : 'covered';
  };

  const href = (element) => {
    const raw = element.getAttribute('href');
    if (raw === null) {
      return null;
    }
    try {
      const target = new URL(raw, document.baseURI);
      const here = new URL(location.href);
      const same = target.origin === here.origin && target.pathname === here.pathname && target.search === here.search;
      return raw.startsWith('#') || target.protocol === 'javascript:' || (same && target.hash) ? '#'
        : (target.origin === here.origin ? '' : target.host) + target.pathname;
    } catch {
      return '#';
    }
  };

  const interactive = (element, style, parentStyle) => NATIVE.has(element.localName) || ROLES.has(element.getAttribute('role'))
    || element.hasAttribute('onclick') || element.tabIndex >= 0 || pinned.has(element)
    || (style.cursor === 'pointer' && parentStyle?.cursor !== 'pointer');

  const boxOf = (rect) => [rect.left, rect.top, rect.width, rect.height].map((value) => Math.round(value * 10) / 10);

  const nodeOf = (element, style, rect, context, actable) => {
    budget.nodes--;
    const flags = [];
    const flag = (name, when) => when && flags.push(name);
    flag('interactive', actable);
    flag('pointer', style.cursor === 'pointer');
    flag('disabled', element.disabled === true || element.getAttribute('aria-disabled') === 'true'
      || matches(element, ':disabled') || element.readOnly === true);
    flag('modal', matches(element, ':modal') || element.getAttribute('aria-modal') === 'true');
    flag('top', matches(element, ':modal') || matches(element, ':popover-open'));
    flag('inert', context.inert);
    flag('opens', element.hasAttribute('onclick') || element.hasAttribute('aria-haspopup')
      || element.hasAttribute('aria-controls') || element.getAttribute('role') === 'button');
    const node = {
      key: keyOf(element), tag: element.localName,
      box: boxOf(rect),
      is: flags, children: [],
    };
    const put = (name, value) => {
      if (value !== null && value !== undefined && value !== '') {
        node[name] = value;
      }
    };
    put('role', element.getAttribute('role'));
    put('type', element.localName === 'input' ? element.type : null);
    put('hint', [element.id, ...element.classList].join(' ').trim().slice(0, 160));
    put('position', style.position === 'static' ? null : style.position);
    put('z', style.zIndex === 'auto' ? null : Number(style.zIndex));
    put('lang', element.getAttribute('lang'));
    put('pins', pinned.get(element));
    put('labels', element.localName === 'label' && element.control ? keyOf(element.control) : null);
    put('group', isSwitch(element) && element.type === 'radio' ? element.name
      : element.getAttribute('role') === 'radio' ? `radiogroup ${keyOf(element.closest('[role=radiogroup]') ?? element.parentElement)}` : null);
    put('value', isSwitch(element) ? (element.value === 'on' ? '' : element.value).slice(0, 60) : null);
    if (actable) {
      put('href', href(element));
      put('reach', reach(element, context.clip));
      const contradicted = contradiction(element, style);
      put('contradiction', contradicted);
      put('checked', contradicted && !isSwitch(element) ? null : checkedState(element));
      put('expanded', element.localName === 'summary' && element.parentElement?.localName === 'details'
        ? String(element.parentElement.open) : element.getAttribute('aria-expanded'));
      put('selected', element.getAttribute('aria-selected'));
    }
    if (actable || element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) {
      put('name', named(element).slice(0, 300));
    }
    return node;
  };

  const inside = (element, style, rect, context) => {
    const positioned = style.position !== 'static';
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    const next = { ...context, opacity: context.opacity * Number(style.opacity), inert: context.inert || element.inert };
    next.boxed = context.boxed || style.transform !== 'none' || style.filter !== 'none';
    if (clips && element !== document.body && element !== document.documentElement) {
      const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
      const area = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
      if (!isEmpty(area) && scrolls(style.overflowY)) {
        area.top = rect.top - element.scrollTop;
        area.bottom = area.top + Math.max(element.scrollHeight, rect.height);
      }
      if (!isEmpty(area) && scrolls(style.overflowX)) {
        area.left = rect.left - element.scrollLeft;
        area.right = area.left + Math.max(element.scrollWidth, rect.width);
      }
      next.clip = scrolls(style.overflowY) || scrolls(style.overflowX) ? area : intersection(context.clip, area);
    }
    next.clipOfAbsolute = positioned || next.boxed ? next.clip : context.clipOfAbsolute;
    next.style = style;
    return next;
  };

  const add = (pieces, piece) => {
    const last = pieces[pieces.length - 1];
    if (piece.text !== undefined && last?.text !== undefined) {
      last.text += piece.text;
    } else {
      pieces.push(piece);
    }
  };

  const readText = (node, context) => {
    const text = squeezed(node.data);
    if (!text || budget.letters <= 0 || context.style.visibility !== 'visible' || parseFloat(context.style.fontSize) < 2) {
      return [];
    }
    if (text === ' ') {
      return [{ text }];
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    if (isEmpty(intersection(range.getBoundingClientRect(), context.clip))) {
      return [];
    }
    budget.letters -= text.length;
    return [{ text: text.slice(0, 1500) }];
  };

  const isClippedAway = (style) => style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)'
    || style.clip === 'rect(1px, 1px, 1px, 1px)';

  // A drawn switch often hides its input and lets the label take the clicks
  const hiddenControl = (label, context) => {
    const control = label.control;
    if (!control || !isSwitch(control)) {
      return [];
    }
    const style = getComputedStyle(control);
    const rect = control.getBoundingClientRect();
    const shown = style.display !== 'none' && style.visibility === 'visible' && Number(style.opacity) > 0.1
      && control.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !== false
      && rect.width > 2 && rect.height > 2 && !isClippedAway(style) && !isEmpty(intersection(rect, whole));
    if (shown) {
      return [];
    }
    const node = nodeOf(control, style, label.getBoundingClientRect(), context, true);
    node.is.push('hidden');
    node.via = keyOf(label);
    node.reach = reach(label, context.clip);
    return [node];
  };

  // What a closed list holds is no text of the page
  const itemsOf = (list, rect, context) => [...list.options]
    .filter((option) => !option.disabled && !option.hidden && option.label.trim())
    .map((option) => ({
      key: keyOf(option), tag: 'option', box: boxOf(rect),
      is: [...(list.disabled ? ['disabled'] : []), ...(context.inert ? ['inert'] : [])],
      name: squeezed(option.label).trim().slice(0, 300), value: option.value.slice(0, 60),
      checked: option.selected, item: option.index, list: keyOf(list), children: [],
    }));

  const readElement = (element, context) => {
    if (SILENT.has(element.localName) || budget.nodes <= 0) {
      return [];
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || (style.display !== 'contents' && element.checkVisibility?.() === false)) {
      return [];
    }
    const rect = element.getBoundingClientRect();
    const fixed = style.position === 'fixed' && !context.boxed;
    const layer = matches(element, ':modal') || matches(element, ':popover-open');
    const around = { ...context };
    if (fixed || layer) {
      around.clip = viewport;
      around.clipOfAbsolute = viewport;
    } else if (style.position === 'absolute') {
      around.clip = context.clipOfAbsolute;
    }
    const next = inside(element, style, rect, around);
    const labelled = isSwitch(element) && element.labels?.length > 0;
    if (next.opacity < 0.1 && (labelled || !isSwitch(element) || context.opacity < 0.1)) {
      return [];
    }
    const area = intersection(rect, around.clip);
    const clipsAway = isEmpty(next.clip) || (style.overflowX !== 'visible' && isEmpty(area));
    const drawn = style.visibility === 'visible' && !isEmpty(area) && rect.width > 2 && rect.height > 2;
    if (clipsAway || isClippedAway(style)) {
      return [];
    }
    const pieces = [];
    for (const child of childrenOf(element)) {
      if (child.nodeType === Node.TEXT_NODE) {
        readText(child, next).forEach((piece) => add(pieces, piece));
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        readElement(child, next).forEach((piece) => add(pieces, piece));
      }
    }
    if (element.localName === 'label') {
      hiddenControl(element, next).forEach((piece) => add(pieces, piece));
    }
    if (element.localName === 'select' && !element.multiple && drawn) {
      pieces.push(...itemsOf(element, rect, next));
    }
    const actable = drawn && interactive(element, style, context.style);
    if (actable && !pieces.some((piece) => piece.text?.trim())) {
      const written = drawnBefore(element);
      if (written) {
        pieces.push({ text: written });
      }
    }
    const framing = ['iframe', 'frame'].includes(element.localName);
    const plain = !actable && !layer && !framing && style.position === 'static' && !pinned.has(element) && !element.hasAttribute('role')
      && !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby');
    if (plain && (INLINE.has(element.localName) && /^(inline|contents)/.test(style.display) || !pieces.length)) {
      return pieces;
    }
    if (framing && !drawn) {
      return [];
    }
    if (!drawn && !pieces.some((piece) => piece.key || piece.text?.trim())) {
      return [];
    }
    const node = nodeOf(element, style, rect, around, actable);
    node.children = pieces;
    return [node];
  };

  pin();
  const start = document.body ?? document.documentElement;
  const context = {
    clip: whole, clipOfAbsolute: whole, opacity: 1, inert: false, boxed: false,
    style: getComputedStyle(document.documentElement),
  };
  return {
    language: document.documentElement.lang ?? '',
    width: innerWidth, height: innerHeight, scrollHeight: scrolled.scrollHeight, scrollY,
    truncated: budget.nodes <= 0,
    body: readElement(start, context)[0] ?? null,
  };
}

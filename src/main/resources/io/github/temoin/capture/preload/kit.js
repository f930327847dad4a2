// The ground of the preload script, which runs in every document before its own scripts and tells, through the console,
// what they write and where they connect. The console hands a message over at once; a BiDi channel is asked for the next
// one, and a frame that goes meanwhile takes its messages with it. The page must not notice: wrapped functions are proxies of the browser's own
// (name, length, properties and, in any realm, `[native code]`), nothing is added to the global object, nothing is
// thrown, arguments are converted once. Whatever a page may replace later is taken here, at the start; no literal is
// spread and no iterator used, since pages replace these, too.
(token) => {
  const { apply, construct, get, set, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const { now } = Date;
  const { stringify } = JSON;
  const NativeError = Error;
  const NativeProxy = Proxy;
  const NativeURL = URL;
  const NativeWeakMap = WeakMap;
  const { isArray } = Array;
  const { keys } = Object;
  const { debug } = console;
  const weakGet = NativeWeakMap.prototype.get;
  const weakSet = NativeWeakMap.prototype.set;
  const slice = String.prototype.slice;

  const LONGEST = 16384;
  const DEEPEST_STACK = 30;

  const memory = () => {
    const map = new NativeWeakMap();
    return { __proto__: null, get: (key) => apply(weakGet, map, [key]), set: (key, value) => apply(weakSet, map, [key, value]) };
  };

  // ---- telling ----

  const trace = () => {
    const { prepareStackTrace, stackTraceLimit } = NativeError;
    try {
      if (prepareStackTrace !== undefined) NativeError.prepareStackTrace = undefined;
      if (stackTraceLimit !== DEEPEST_STACK) NativeError.stackTraceLimit = DEEPEST_STACK;
      return `${new NativeError().stack}`;
    } catch {
      return '';
    } finally {
      if (prepareStackTrace !== undefined) NativeError.prepareStackTrace = prepareStackTrace;
      if (stackTraceLimit !== DEEPEST_STACK) NativeError.stackTraceLimit = stackTraceLimit;
    }
  };

  // A blank or srcdoc document stands for the one that made it.
  const here = () => {
    let frame = window;
    for (let i = 0; i < 10; i++) {
      try {
        const { href } = frame.location;
        if (apply(slice, href, [0, 6]) !== 'about:') return href;
        const maker = frame.parent !== frame ? frame.parent : frame.opener;
        if (!maker) break;
        frame = maker;
      } catch {
        break;
      }
    }
    return `${self.origin}/`;
  };

  // Plain values alone: what has to be looked into would have to be asked for. Those that are not given are told as
  // undefined.
  const tell = (what, via, a, b, c, d, e, f, g, h) => {
    try {
      const stack = what === 'hello' ? '' : apply(slice, trace(), [0, 4096]);
      apply(debug, console, [token, what, now(), here(), stack, via, a, b, c, d, e, f, g, h]);
    } catch {
      // The page is leaving; what it wrote is seen elsewhere.
    }
  };

  const short = (text) => (text.length > LONGEST ? apply(slice, text, [0, LONGEST]) : text);

  const tellStored = (via, kind, name, value, removal) => {
    const text = typeof value === 'string' ? value : describe(value, 0);
    tell('stored', via, kind, `${name}`, removal ? null : short(text), text.length);
  };

  // A value in words, without running a getter of the page.
  const describe = (value, depth) => {
    switch (typeof value) {
      case 'string':
        return apply(stringify, JSON, [short(value)]);
      case 'number':
      case 'boolean':
        return `${value}`;
      case 'bigint':
        return `"${value}"`;
      case 'object':
        break;
      default:
        return 'null';
    }
    if (value === null || depth > 3) return 'null';
    const list = isArray(value);
    let text = list ? '[' : '{';
    const names = keys(value);
    for (let i = 0; i < names.length && i < 100; i++) {
      const field = getOwnPropertyDescriptor(value, names[i]);
      if (field && 'value' in field) {
        if (text.length > 1) text += ',';
        if (!list) text += `${apply(stringify, JSON, [names[i]])}:`;
        text += describe(field.value, depth + 1);
      }
    }
    return text + (list ? ']' : '}');
  };

  // ---- wrapping ----

  const natives = memory();

  const disguised = (native, handler) => {
    const proxy = new NativeProxy(native, handler);
    natives.set(proxy, native);
    return proxy;
  };

  const around = (native, call) =>
    disguised(native, { __proto__: null, apply: (target, self, args) => call(target, self, args) });

  const wrap = (owner, name, part, call) => {
    const descriptor = owner && getOwnPropertyDescriptor(owner, name);
    if (!descriptor || typeof descriptor[part] !== 'function' || !descriptor.configurable) return;
    descriptor[part] = around(descriptor[part], call);
    defineProperty(owner, name, descriptor);
  };

  // Calls first, so that what fails is not told, and tells then; telling must never disturb the page.
  const wrapMethod = (type, name, report, prepare) => {
    wrap(window[type]?.prototype, name, 'value', (target, self, args) => {
      if (prepare) prepare(args);
      const result = apply(target, self, args);
      try {
        report(self, args, result);
      } catch {
        // Arguments that the browser took, and that cannot be read twice.
      }
      return result;
    });
  };

  const getterOf = (type, name) => {
    const descriptor = window[type] && getOwnPropertyDescriptor(window[type].prototype, name);
    const getter = descriptor?.get;
    return getter ? (self) => apply(getter, self, []) : () => undefined;
  };

  // Objects are converted to text once, as the browser would.
  const asText = (args, index) => {
    if (index < args.length && typeof args[index] === 'object' && args[index] !== null) args[index] = `${args[index]}`;
  };

  const wrapConstructor = (name, report, prepare) => {
    const descriptor = getOwnPropertyDescriptor(window, name);
    const native = descriptor?.value;
    if (typeof native !== 'function' || !descriptor.configurable) return;
    const proxy = disguised(native, {
      __proto__: null,
      construct(target, args, newTarget) {
        if (prepare) prepare(args);
        const made = construct(target, args, newTarget === proxy ? target : newTarget);
        try {
          report(args);
        } catch {
          // As above.
        }
        return made;
      },
    });
    descriptor.value = proxy;
    defineProperty(window, name, descriptor);
    const back = getOwnPropertyDescriptor(native.prototype, 'constructor');
    if (back?.configurable && back.value === native) {
      back.value = proxy;
      defineProperty(native.prototype, 'constructor', back);
    }
    return { native, proxy };
  };

  wrap(Function.prototype, 'toString', 'value', (target, self, args) =>
    apply(target, (typeof self === 'function' && natives.get(self)) || self, args));

  return {
    __proto__: null,
    apply, get, set, defineProperty, deleteProperty, getOwnPropertyDescriptor, isArray, NativeURL, NativeProxy,
    memory, here, tell, tellStored, describe, wrap, wrapMethod, wrapConstructor, getterOf, asText,
  };
}

// Runs in every document before its own scripts, and tells, through a channel, what they write and where they connect.
// The page must not notice: wrapped functions are proxies of the browser's own (name, length, properties and, in any
// realm, `[native code]`), nothing is added to the global object, nothing is thrown, arguments are converted once.
// Whatever a page may have replaced later is taken here, at the start; no literal is spread and no iterator used, since
// pages replace these, too.
(send) => {
  'use strict';
  const { apply, construct, get, set, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;
  const { now } = Date;
  const { stringify } = JSON;
  const NativeError = Error;
  const NativeProxy = Proxy;
  const NativeURL = URL;
  const NativeWeakMap = WeakMap;
  const { isArray } = Array;
  const { keys } = Object;
  const weakGet = NativeWeakMap.prototype.get;
  const weakSet = NativeWeakMap.prototype.set;
  const slice = String.prototype.slice;
  const then = Promise.prototype.then;

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

  const tell = (what, via, a, b, c, d) => {
    try {
      send([what, now(), here(), what === 'hello' ? '' : apply(slice, trace(), [0, 4096]), via, a, b, c, d]);
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

  // ---- cookies ----

  const viewOf = getterOf('Document', 'defaultView');
  wrap(Document.prototype, 'cookie', 'set', (target, self, args) => {
    asText(args, 0);
    apply(target, self, args);
    // A document without a window has no cookies.
    if (viewOf(self)) tell('cookie', 'document.cookie', `${args[0]}`);
  });

  const cookieFields = (args) => {
    const init = args[0];
    const given = typeof init === 'object' && init !== null ? init : { __proto__: null, name: init, value: args[1] };
    const { name, value, domain, path, expires, sameSite, partitioned } = given;
    return [
      `${name}`, value === undefined ? '' : `${value}`, domain == null ? '' : `${domain}`, path === undefined ? '/' : `${path}`,
      expires == null ? null : +expires, sameSite === undefined ? 'strict' : `${sameSite}`, !!partitioned,
    ];
  };
  wrapMethod('CookieStore', 'set', (self, args) => tell('cookieStore', 'cookieStore.set', cookieFields(args), false));
  wrapMethod('CookieStore', 'delete', (self, args) => tell('cookieStore', 'cookieStore.delete', cookieFields(args), true));

  // ---- localStorage and sessionStorage ----
  // Items are also written as properties, which no wrapped method sees: pages are handed a proxy of each storage.

  const storages = memory();
  const proxies = memory();
  const kinds = memory();
  const unwrapped = (storage) => (typeof storage === 'object' && storage !== null && storages.get(storage)) || storage;
  const kindOf = (storage) => kinds.get(storage) || 'localStorage';

  const storageHandler = {
    __proto__: null,
    get: (target, key) => get(target, key),
    set(target, key, value) {
      if (typeof key !== 'string') return set(target, key, value);
      const text = `${value}`;
      const done = set(target, key, text);
      tellStored(`${kindOf(target)}.property`, kindOf(target), key, text, false);
      return done;
    },
    defineProperty(target, key, descriptor) {
      const done = defineProperty(target, key, descriptor);
      if (typeof key === 'string') tellStored(`${kindOf(target)}.property`, kindOf(target), key, `${target[key]}`, false);
      return done;
    },
    deleteProperty(target, key) {
      const done = deleteProperty(target, key);
      if (typeof key === 'string') tellStored(`${kindOf(target)}.property`, kindOf(target), key, '', true);
      return done;
    },
  };

  const proxyOf = (storage) => {
    let proxy = proxies.get(storage);
    if (!proxy) {
      proxy = new NativeProxy(storage, storageHandler);
      proxies.set(storage, proxy);
      storages.set(proxy, storage);
    }
    return proxy;
  };

  const wrapStorage = (kind) =>
    wrap(window, kind, 'get', (target, self, args) => {
      const storage = apply(target, self, args);
      if (!storage) return storage;
      kinds.set(storage, kind);
      return proxyOf(storage);
    });
  wrapStorage('localStorage');
  wrapStorage('sessionStorage');

  const onStorage = (name, part, report, texts) =>
    wrap(Storage.prototype, name, part, (target, self, args) => {
      const storage = unwrapped(self);
      for (let i = 0; i < texts; i++) asText(args, i);
      const result = apply(target, storage, args);
      if (report) report(storage, args);
      return result;
    });
  const storedBy = (storage, method, name, value, removal) =>
    tellStored(`${kindOf(storage)}.${method}`, kindOf(storage), name, value, removal);
  onStorage('length', 'get', null, 0);
  onStorage('key', 'value', null, 0);
  onStorage('getItem', 'value', null, 0);
  onStorage('setItem', 'value', (storage, args) => storedBy(storage, 'setItem', args[0], `${args[1]}`, false), 2);
  onStorage('removeItem', 'value', (storage, args) => storedBy(storage, 'removeItem', args[0], '', true), 1);
  onStorage('clear', 'value', (storage) => storedBy(storage, 'clear', '*', '', true), 0);

  wrap(StorageEvent.prototype, 'storageArea', 'get', (target, self, args) => {
    const storage = apply(target, self, args);
    return (storage && proxies.get(storage)) || storage;
  });
  wrap(StorageEvent.prototype, 'initStorageEvent', 'value', (target, self, args) => {
    if (args.length > 7) args[7] = unwrapped(args[7]);
    return apply(target, self, args);
  });
  wrapConstructor('StorageEvent', () => {}, (args) => {
    const init = args[1];
    if (typeof init === 'object' && init !== null && storages.get(init.storageArea)) {
      args[1] = { __proto__: init, storageArea: unwrapped(init.storageArea) };
    }
  });

  // ---- IndexedDB, Cache, file system, service workers, window.name ----

  const storeName = getterOf('IDBObjectStore', 'name');
  const storeTransaction = getterOf('IDBObjectStore', 'transaction');
  const transactionDatabase = getterOf('IDBTransaction', 'db');
  const databaseName = getterOf('IDBDatabase', 'name');
  const storePath = (store) => `${databaseName(transactionDatabase(storeTransaction(store)))}/${storeName(store)}`;

  wrapMethod('IDBFactory', 'open', (self, args) => tellStored('indexedDB.open', 'indexedDB', args[0], '', false), (args) => asText(args, 0));
  wrapMethod('IDBFactory', 'deleteDatabase', (self, args) => tellStored('indexedDB.deleteDatabase', 'indexedDB', args[0], '', true), (args) => asText(args, 0));
  const onObjectStore = (name, removal) =>
    wrapMethod('IDBObjectStore', name, (self, args) =>
      tellStored(`indexedDB.${name}`, 'indexedDB', storePath(self), removal ? '' : describe(args[0], 0), removal));
  onObjectStore('put', false);
  onObjectStore('add', false);
  onObjectStore('delete', true);
  onObjectStore('clear', true);

  const cacheNames = memory();
  const requestUrl = getterOf('Request', 'url');
  const addressOf = (request) => {
    const url = typeof request === 'object' && request !== null && requestUrl(request);
    return new NativeURL(url || `${request}`, here()).pathname;
  };
  wrap(window.CacheStorage?.prototype, 'open', 'value', (target, self, args) => {
    asText(args, 0);
    const opening = apply(target, self, args);
    const name = `${args[0]}`;
    tellStored('caches.open', 'cacheStorage', name, '', false);
    // The page gets the promise that follows, so that a failure is its own to handle.
    return apply(then, opening, [(cache) => {
      cacheNames.set(cache, name);
      return cache;
    }]);
  });
  wrapMethod('CacheStorage', 'delete', (self, args) => tellStored('caches.delete', 'cacheStorage', args[0], '', true), (args) => asText(args, 0));
  const onCache = (name, removal) =>
    wrapMethod('Cache', name, (self, args) =>
      tellStored(`cache.${name}`, 'cacheStorage', `${cacheNames.get(self) || ''} ${addressOf(args[0])}`, '', removal));
  onCache('put', false);
  onCache('add', false);
  onCache('delete', true);
  wrapMethod('Cache', 'addAll', (self, args) => {
    for (let i = 0; i < args[0].length && i < 100; i++) {
      tellStored('cache.addAll', 'cacheStorage', `${cacheNames.get(self) || ''} ${addressOf(args[0][i])}`, '', false);
    }
  });

  const onDirectory = (name) =>
    wrapMethod('FileSystemDirectoryHandle', name, (self, args) => {
      if (args[1]?.create) tellStored(`fileSystem.${name}`, 'fileSystem', args[0], '', false);
    });
  onDirectory('getFileHandle');
  onDirectory('getDirectoryHandle');

  wrapMethod('ServiceWorkerContainer', 'register', (self, args) => {
    const script = new NativeURL(`${args[0]}`, here());
    const scope = new NativeURL(args[1]?.scope === undefined ? './' : `${args[1].scope}`, args[1]?.scope === undefined ? script : here());
    tellStored('serviceWorker.register', 'serviceWorker', scope.pathname, script.pathname, false);
  });

  wrap(window, 'name', 'set', (target, self, args) => {
    asText(args, 0);
    apply(target, self, args);
    tellStored('window.name', 'windowName', 'window.name', `${args[0]}`, false);
  });

  // ---- connections that no event tells of ----

  const connected = (kind, url) => tell('connected', kind, new NativeURL(`${url}`, here()).href);
  wrapMethod('Navigator', 'sendBeacon', (self, args) => connected('beacon', args[0]), (args) => asText(args, 0));
  wrapConstructor('WebSocket', (args) => connected('websocket', args[0]), (args) => asText(args, 0));
  wrapConstructor('WebTransport', (args) => connected('webtransport', args[0]), (args) => asText(args, 0));
  const peer = wrapConstructor('RTCPeerConnection', (args) => {
    const servers = args[0]?.iceServers;
    for (let i = 0; servers && i < servers.length && i < 20; i++) {
      const urls = servers[i].urls ?? servers[i].url;
      for (let j = 0; isArray(urls) && j < urls.length; j++) tell('connected', 'webrtc', `${urls[j]}`);
      if (typeof urls === 'string') tell('connected', 'webrtc', urls);
    }
  });
  const prefixed = getOwnPropertyDescriptor(window, 'webkitRTCPeerConnection');
  if (peer && prefixed?.value === peer.native) {
    prefixed.value = peer.proxy;
    defineProperty(window, 'webkitRTCPeerConnection', prefixed);
  }

  tell('hello', '');
}

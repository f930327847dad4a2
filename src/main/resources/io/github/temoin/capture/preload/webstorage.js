// localStorage and sessionStorage. Items are also written as properties, which no wrapped method sees: pages are handed a
// proxy of each storage.
({ apply, get, set, defineProperty, deleteProperty, NativeProxy, memory, tellStored, wrap, wrapConstructor, asText }) => {
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
    return storage ? proxyOf(storage) : storage;
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
}

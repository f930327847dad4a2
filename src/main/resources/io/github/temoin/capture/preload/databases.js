// IndexedDB, Cache, the origin's private file system, service workers and window.name.
({ apply, NativeURL, memory, here, tellStored, describe, wrap, wrapMethod, getterOf, asText }) => {
  const then = Promise.prototype.then;

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
}

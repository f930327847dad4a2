// Reads what is kept for one realm, a frame's or a worker's, and returns it as a list of
// [kind, name, value, length of the value]. Runs apart from the page's scripts where it can. What cannot be read is
// told as [`!kind`, name of the error]; what there is more of than is read, as [`+kind`, how many]. The first entry tells
// where it was read, since a frame may have gone elsewhere by then.
async (most, longest, patience) => {
  const found = [['at', location.href, '', 0]];
  const text = (value) => (value.length > longest ? value.slice(0, longest) : value);
  const add = (kind, name, value) => found.push([kind, String(name), text(value), value.length]);

  const reading = async (kind, read) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new DOMException('not in time', 'TimeoutError')), patience);
    });
    try {
      await Promise.race([read(), late]);
    } catch (error) {
      // An opaque origin keeps nothing, and neither does a document that is none of a page's (a PDF's, an image's).
      if (!['SecurityError', 'InvalidStateError', 'NotSupportedError'].includes(error.name)) {
        found.push([`!${kind}`, error.name, '', 0]);
      }
    } finally {
      clearTimeout(timer);
    }
  };
  const some = (kind, list) => {
    if (list.length > most) found.push([`+${kind}`, String(list.length - most), '', 0]);
    return list.slice(0, most);
  };

  const plain = (value, depth = 0) => {
    if (depth > 5) return '…';
    if (value instanceof Date) return value.toISOString();
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return Array.from(bytes.slice(0, 256), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
    if (typeof Blob !== 'undefined' && value instanceof Blob) return `${value.type} (${value.size} bytes)`;
    if (value instanceof Map) return plain(Array.from(value), depth);
    if (value instanceof Set) return plain(Array.from(value), depth);
    if (Array.isArray(value)) return value.slice(0, 100).map((item) => plain(item, depth + 1));
    if (typeof value === 'bigint') return String(value);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.keys(value).slice(0, 100).map((key) => [key, plain(value[key], depth + 1)]));
    }
    return value === undefined ? null : value;
  };
  const described = (value) => {
    const simple = plain(value);
    return typeof simple === 'string' ? simple : JSON.stringify(simple) ?? '';
  };

  const storage = (kind) => {
    const area = globalThis[kind];
    if (!area) return;
    for (const key of some(kind, Object.keys(area))) add(kind, key, area.getItem(key) ?? '');
  };

  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new DOMException('blocked', 'AbortError'));
    });

  const database = async (factory, label, name) => {
    const opening = factory.open(name);
    // Deleted since it was listed: opening it must not bring it back.
    opening.onupgradeneeded = () => opening.transaction.abort();
    const opened = await asked(opening);
    opened.onversionchange = () => opened.close();
    try {
      const stores = some('indexedDB', Array.from(opened.objectStoreNames));
      if (stores.length === 0) add('indexedDB', label + name, '');
      for (const store of stores) {
        const records = opened.transaction(store).objectStore(store);
        const [keys, values, count] = await Promise.all([
          asked(records.getAllKeys(null, most)), asked(records.getAll(null, most)), asked(records.count()),
        ]);
        if (count > keys.length) found.push(['+indexedDB', String(count - keys.length), '', 0]);
        const content = Object.fromEntries(keys.map((key, i) => [described(key), plain(values[i])]));
        add('indexedDB', `${label}${name}/${store}`, keys.length === 0 ? '' : JSON.stringify(content));
      }
    } finally {
      opened.close();
    }
  };
  const databases = async (factory, label) => {
    for (const { name } of some('indexedDB', await factory.databases())) await database(factory, label, name);
  };

  const cacheStorage = async (storage, label) => {
    for (const name of some('cacheStorage', await storage.keys())) {
      const cache = await storage.open(name);
      const requests = some('cacheStorage', await cache.keys());
      if (requests.length === 0) add('cacheStorage', label + name, '');
      for (const request of requests) {
        const response = await cache.match(request);
        const { pathname, search } = new URL(request.url);
        const body = response && Number(response.headers.get('content-length') ?? 0) <= 1e6 ? await response.text() : '';
        add('cacheStorage', `${label}${name} ${pathname}`, `${search} ${body}`.trim());
      }
    }
  };

  const folder = async (directory, path, depth) => {
    const entries = [];
    for await (const entry of directory.entries()) entries.push(entry);
    for (const [name, handle] of some('fileSystem', entries)) {
      if (handle.kind === 'file') {
        const file = await handle.getFile();
        add('fileSystem', path + name, await file.slice(0, longest).text());
      } else {
        add('fileSystem', `${path}${name}/`, '');
        if (depth < 4) await folder(handle, `${path}${name}/`, depth + 1);
      }
    }
  };

  const buckets = async () => {
    for (const name of some('indexedDB', await navigator.storageBuckets.keys())) {
      const bucket = await navigator.storageBuckets.open(name);
      await databases(bucket.indexedDB, `${name}: `);
      await cacheStorage(bucket.caches, `${name}: `);
      await folder(await bucket.getDirectory(), `${name}: `, 0);
    }
  };

  if (typeof document !== 'undefined') {
    await reading('localStorage', async () => storage('localStorage'));
    await reading('sessionStorage', async () => storage('sessionStorage'));
    // The name that markup gave to a frame is none that a script left.
    await reading('windowName', async () => {
      let given = '';
      try {
        given = frameElement?.name ?? '';
      } catch {
        // Another origin's: its parent tells, below.
      }
      if (name && name !== given) add('windowName', 'window.name', name);
      for (const { name: child } of document.querySelectorAll('iframe[name], frame[name], object[name]')) {
        found.push(['child', child, '', 0]);
      }
    });
    // A declaration: browsers that are driven make no such connection, those of visitors do.
    await reading('preconnect', async () => {
      for (const link of document.querySelectorAll('link[rel~=preconnect i][href]')) {
        add('preconnect', link.href, String(performance.timeOrigin));
      }
    });
    await reading('serviceWorker', async () => {
      if (document.prerendering) return;
      const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
      for (const { scope, active, waiting, installing } of registrations) {
        add('serviceWorker', new URL(scope).pathname, (active ?? waiting ?? installing)?.scriptURL ?? '');
      }
    });
  }
  // A page that is not shown yet waits for these, which it shares with the page that asked for it.
  if (globalThis.document?.prerendering) return found;
  // In an opaque origin the mere look at some of these throws.
  await reading('indexedDB', async () => globalThis.indexedDB && databases(indexedDB, ''));
  await reading('cacheStorage', async () => globalThis.caches && cacheStorage(caches, ''));
  await reading('fileSystem', async () => {
    if (navigator.storage?.getDirectory) await folder(await navigator.storage.getDirectory(), '', 0);
  });
  await reading('indexedDB', async () => navigator.storageBuckets && buckets());
  return found;
}

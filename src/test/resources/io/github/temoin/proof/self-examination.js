// What a page can find out about its own world, as lines of text; nothing in it differs from one visit to the next.
async () => {
  const lines = [];
  const look = async (name, question) => {
    let answer;
    try {
      answer = await question();
    } catch (error) {
      answer = `${error.name}: ${error.message}`;
    }
    lines.push(`${name} = ${typeof answer === 'string' ? answer : JSON.stringify(answer)}`);
  };
  const setter = (type, name) => Object.getOwnPropertyDescriptor(type, name).set;
  const functions = {
    setItem: Storage.prototype.setItem, removeItem: Storage.prototype.removeItem, clear: Storage.prototype.clear,
    getItem: Storage.prototype.getItem, key: Storage.prototype.key, cookie: setter(Document.prototype, 'cookie'),
    name: setter(window, 'name'), open: IDBFactory.prototype.open, put: IDBObjectStore.prototype.put,
    cachePut: Cache.prototype.put, cachesOpen: CacheStorage.prototype.open, register: ServiceWorkerContainer.prototype.register,
    beacon: Navigator.prototype.sendBeacon, set: CookieStore.prototype.set, toString: Function.prototype.toString,
    local: Object.getOwnPropertyDescriptor(window, 'localStorage').get, WebSocket, RTCPeerConnection, StorageEvent, WebTransport,
  };
  for (const [name, it] of Object.entries(functions)) {
    await look(`${name} as text`, () => Function.prototype.toString.call(it));
    await look(`${name} named`, () => [it.name, it.length, typeof it, Object.prototype.toString.call(it)]);
    await look(`${name} keys`, () => Reflect.ownKeys(it).map(String).sort());
    await look(`${name} prototype`, () => [Object.getPrototypeOf(it) === Function.prototype, 'prototype' in it]);
    await look(`${name} called`, () => Reflect.apply(it, {}, []));
  }
  for (const type of [window, Storage.prototype, Document.prototype, IDBFactory.prototype, Navigator.prototype, WebSocket]) {
    await look('own keys', () => Reflect.ownKeys(type).map(String).sort());
    await look('descriptors', () =>
      Object.entries(Object.getOwnPropertyDescriptors(type)).map(([key, of]) => [key, of.writable, of.enumerable, of.configurable, typeof of.get, typeof of.set]).sort());
  }
  await look('constructors', () => [
    WebSocket.prototype.constructor === WebSocket, StorageEvent.prototype.constructor === StorageEvent,
    webkitRTCPeerConnection === RTCPeerConnection, localStorage.constructor === Storage,
  ]);

  await look('an item in every way', () => {
    localStorage.one = 1;
    localStorage['two'] = { toString: () => 'second' };
    localStorage.setItem('three', null);
    Object.assign(localStorage, { four: '4' });
    Object.defineProperty(localStorage, 'five', { value: 'v' });
    const seen = [Object.keys(localStorage).sort(), { ...localStorage }, localStorage.length, 'one' in localStorage,
      localStorage.hasOwnProperty('two'), JSON.stringify(localStorage).length, localStorage instanceof Storage,
      String(localStorage), localStorage === window.localStorage, localStorage === sessionStorage,
      Object.getOwnPropertyDescriptor(localStorage, 'two'), localStorage.missing === undefined];
    const walked = [];
    for (const key in localStorage) walked.push(key);
    delete localStorage.one;
    localStorage.removeItem('two');
    return [seen, walked.sort(), localStorage.length, localStorage.one === undefined, delete localStorage.never];
  });
  await look('an item named as a method', () => {
    localStorage.setItem('getItem', 'x');
    const seen = [typeof localStorage.getItem, localStorage.getItem('getItem')];
    localStorage.clear();
    return seen;
  });
  await look('too few arguments', () => localStorage.setItem('x'));
  await look('a symbol', () => localStorage.setItem(Symbol('x'), 1));
  await look('conversions', () => {
    const order = [];
    const counted = (name) => ({ toString: () => (order.push(name), name), valueOf: () => (order.push('valueOf'), name) });
    localStorage.setItem(counted('k'), counted('v'));
    document.cookie = counted('converted=1');
    name = counted('n');
    name = '';
    return order;
  });
  await look('more than fits', () => localStorage.setItem('big', 'x'.repeat(6_000_000)));
  await look('a storage event', () => {
    const event = new StorageEvent('storage', { key: 'k', newValue: 'v', storageArea: localStorage });
    return [event.storageArea === localStorage, event.key, event.newValue, event instanceof Event, event.isTrusted];
  });
  await look('a storage event of another frame', () => new Promise((resolve) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = '/blank';
    frame.onload = () => {
      frame.contentWindow.addEventListener('storage', (event) =>
        resolve([event.storageArea === frame.contentWindow.localStorage, event.key, event.isTrusted]));
      localStorage.setItem('told', '1');
    };
  }));
  await look('a derived socket', () => {
    class Derived extends WebSocket { extra() { return 1; } }
    const socket = new Derived(`ws://${location.host}/none`);
    return [socket instanceof Derived, socket instanceof WebSocket, socket.extra(), Derived.name, WebSocket.OPEN, socket.url === `ws://${location.host}/none`];
  });
  await look('a bad socket', () => new WebSocket('mail:x'));
  await look('no new', () => WebSocket('ws://x'));
  await look('a peer', () => {
    const peer = new RTCPeerConnection({ get iceServers() { return [{ urls: 'stun:127.0.0.1:9' }]; } });
    const state = [peer.constructor === RTCPeerConnection, peer.getConfiguration().iceServers.length];
    peer.close();
    return state;
  });
  await look('cookies', () => {
    document.cookie = 'a=1';
    return document.cookie.split('; ').sort();
  });
  await look('a foreign document', () => {
    const foreign = document.implementation.createHTMLDocument();
    foreign.cookie = 'b=1';
    return [foreign.cookie, document.cookie.includes('b=1')];
  });
  await look('cookieStore', async () => {
    await cookieStore.set('c', '1');
    const seen = (await cookieStore.get('c')).value;
    await cookieStore.delete('c');
    return [seen, await cookieStore.get('c')];
  });
  await look('a bad cookieStore', () => cookieStore.set({ name: 'x;', value: '1' }));
  await look('a database', () => new Promise((resolve, reject) => {
    const order = [];
    const opening = indexedDB.open('db', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('store');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const put = opening.result.transaction('store', 'readwrite').objectStore('store').put(
        { get lazy() { order.push('read'); return 1; }, deep: { list: [1, 2] } }, 'key');
      put.onsuccess = () => resolve([order, opening instanceof IDBOpenDBRequest, put.result]);
    };
  }));
  await look('a cache', async () => {
    const opening = caches.open('box');
    const box = await opening;
    await box.put(new Request('/kept'), new Response('body'));
    return [opening instanceof Promise, box instanceof Cache, await (await caches.match('/kept')).text(), await caches.delete('box')];
  });
  await look('a beacon', () => [navigator.sendBeacon(new URL('/beacon', location.href), 'x'), typeof navigator.sendBeacon]);
  await look('a beacon to nowhere', () => navigator.sendBeacon('mail:x'));
  await look('the name', () => {
    window.name = 'one';
    const seen = [name, window.name];
    name = '';
    return seen;
  });
  await look('stack settings', () => {
    const before = [Object.hasOwn(Error, 'prepareStackTrace'), Error.stackTraceLimit];
    let asked = 0;
    Error.prepareStackTrace = () => (asked++, 'x');
    localStorage.setItem('x', '1');
    delete Error.prepareStackTrace;
    return [before, asked, Object.hasOwn(Error, 'prepareStackTrace'), Error.stackTraceLimit];
  });
  await look('iterators replaced', () => {
    const iterator = Array.prototype[Symbol.iterator];
    Array.prototype[Symbol.iterator] = () => {
      throw new Error('replaced');
    };
    try {
      localStorage.setItem('y', '1');
      document.cookie = 'y=1';
      return 'fine';
    } finally {
      Array.prototype[Symbol.iterator] = iterator;
    }
  });
  await look('helpers replaced', () => {
    const kept = [JSON.stringify, Date.now, Reflect.apply, WeakMap.prototype.get, String.prototype.slice];
    JSON.stringify = Date.now = Reflect.apply = WeakMap.prototype.get = String.prototype.slice = () => {
      throw new Error('replaced');
    };
    try {
      localStorage.setItem('z', '1');
      document.cookie = 'z=1';
      return 'fine';
    } finally {
      [JSON.stringify, Date.now, Reflect.apply, WeakMap.prototype.get, String.prototype.slice] = kept;
    }
  });
  await look('a blank frame', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { Storage: theirs, Function: theirFunction, localStorage: shared } = frame.contentWindow;
    return [theirs.prototype.setItem.toString(), /\[native code\]/.test(theirFunction.prototype.toString.call(Storage.prototype.setItem)),
      shared === localStorage, shared.length === localStorage.length];
  });
  await look('console', () => {
    localStorage.clear();
    sessionStorage.clear();
    return lines.length;
  });
  return lines;
}

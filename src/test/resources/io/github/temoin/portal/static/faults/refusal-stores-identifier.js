// IndexedDB, which a reader of cookies and of localStorage does not see.
if (location.pathname === Consent.config.otherPage && Consent.state() === "refused") {
  const opening = indexedDB.open("audience");
  opening.onupgradeneeded = () => opening.result.createObjectStore("visitors").put("{{secret}}", "id");
  opening.onsuccess = () => opening.result.close();
} else {
  indexedDB.deleteDatabase("audience");
}

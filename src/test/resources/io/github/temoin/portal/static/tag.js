"use strict";
/* A measuring tag in the manner of Matomo: first-party cookies, then a call to the host that it came from. */
(() => {
  const cookies = {{cookies}};
  for (const {name, value, seconds, renewed} of cookies) {
    const held = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
    if (held && !renewed) continue;
    const kept = held ? held.slice(name.length + 1) : value;
    document.cookie = `${name}=${kept}; Path=/; Max-Age=${seconds}; SameSite=Lax; Secure`;
  }
  const collect = new URL("{{collect}}", document.currentScript.src);
  collect.searchParams.set("page", location.pathname);
  new Image().src = collect;
})();

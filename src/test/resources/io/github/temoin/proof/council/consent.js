// The notice stands in the page's flow, its controls are spans in a list, the choice is kept in localStorage.
(() => {
  const KEY = 'council.privacy';
  const tracker = '%TRACKER%';
  const ignoresRefusal = %IGNORES_REFUSAL%;

  const choice = () => JSON.parse(localStorage.getItem(KEY) || 'null');
  const load = () => {
    const chosen = choice();
    if (!chosen) return;
    if (chosen.measurement) document.cookie = 'visits=' + Math.floor(Math.random() * 1e9) + 'k; max-age=86400; path=/';
    else document.cookie = 'visits=; max-age=0; path=/';
    if (chosen.measurement || ignoresRefusal) new Image().src = tracker + '/count.gif?page=' + location.pathname;
  };
  const keep = measurement => {
    localStorage.setItem(KEY, JSON.stringify({ measurement, asked: new Date().toISOString() }));
    document.getElementById('privacy')?.remove();
    load();
  };
  const control = (label, act) => {
    const item = document.createElement('li'), span = document.createElement('span');
    span.textContent = label;
    span.setAttribute('role', 'button');
    span.tabIndex = 0;
    span.addEventListener('click', act);
    span.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') act(); });
    item.append(span);
    return item;
  };
  const ask = () => {
    if (document.getElementById('privacy')) return;
    const section = document.createElement('section');
    section.id = 'privacy';
    section.setAttribute('aria-label', 'Cookies on this site');
    section.innerHTML = '<h2>Cookies on this site</h2><p>We use cookies that this site needs, and, if you let us, '
      + 'cookies that count visits. See <a href="/privacy">how we use cookies</a>.</p>';
    const list = document.createElement('ul');
    list.append(control('Yes, count my visits (accept cookies)', () => keep(true)), control('No, reject additional cookies', () => keep(false)));
    section.append(list);
    document.body.prepend(section);
  };
  document.getElementById('again').addEventListener('click', ask);
  setTimeout(() => { if (!choice()) ask(); }, 300);
  load();
})();

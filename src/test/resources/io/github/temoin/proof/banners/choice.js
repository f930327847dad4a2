// What a visitor chose on a page, kept as the categories agreed to: "statistics+advertising", "statistics", "none".
const CATEGORIES = ['statistics', 'advertising'];
const choice = {
  get: () => localStorage.getItem('choice'),
  agree: (categories) => {
    localStorage.setItem('choice', categories.join('+') || 'none');
    localStorage.setItem('presses', Number(localStorage.getItem('presses') ?? 0) + 1);
  },
  accept: () => choice.agree(CATEGORIES),
  refuse: () => choice.agree([]),
};
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const on = (selector, act, root = document) => all(selector, root).forEach((element) => element.addEventListener('click', act));
// The usual wiring: #banner shows until a choice, .accept and .refuse make it, .customise opens #panel, .save keeps its
// checked boxes, .reopen shows the banner or panel again
const wire = (root = document) => {
  const banner = find('#banner', root);
  const panel = find('#panel', root);
  const show = (element, shown) => { if (element) element.hidden = !shown; };
  const done = (event) => { event?.preventDefault(); show(banner, false); show(panel, false); };
  on('.accept', (event) => { choice.accept(); done(event); }, root);
  on('.refuse', (event) => { choice.refuse(); done(event); }, root);
  on('.customise', (event) => { event.preventDefault(); show(panel, true); }, root);
  on('.save', (event) => {
    choice.agree(all('input[data-category]:checked', root).map((box) => box.dataset.category));
    done(event);
  }, root);
  on('.close', done, root);
  on('.reopen', (event) => { event.preventDefault(); show(panel ?? banner, true); });
  show(panel, false);
  show(banner, !choice.get());
};
const portal = () => document.body.insertAdjacentHTML('afterbegin', `
  <header><nav><a href="/bar.html">Accueil</a> <a href="/explore/">Catalogue</a> <a href="/login/">Connexion</a></nav></header>
  <main><h1>Données ouvertes</h1><p>Un portail de données comme il y en a beaucoup, avec des jeux de données, des cartes et
  des tableaux à lire, à télécharger et à réutiliser sous licence ouverte.</p>
  <p><button>Tout afficher</button> <button>Personnaliser ma carte</button> <input placeholder="Rechercher"></p>
  <p>${'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. '.repeat(30)}</p></main>
  <footer><a href="/mentions/">Mentions légales</a> <a href="/policy.html">Politique de cookies</a></footer>`);

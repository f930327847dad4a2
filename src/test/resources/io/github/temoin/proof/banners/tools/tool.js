// What a consent tool has recorded, in the form of the other pages: "statistics+advertising", "none"; empty before a choice
const cookieNamed = (name) => {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(name + '='));
  return found === undefined ? null : decodeURIComponent(found.slice(name.length + 1));
};
const agreedOf = (record) => record === null ? '' : CATEGORIES.filter((category) => record[category]).join('+') || 'none';
// A tracker: what a page may load only with consent
const track = (name) => { (window.loaded ??= []).push(name); };
window.chosen = () => '';
const WORDS = {
  fr: { necessary: 'Cookies nécessaires', statistics: 'Mesure d’audience', advertising: 'Publicité' },
  en: { necessary: 'Necessary cookies', statistics: 'Audience measurement', advertising: 'Advertising' },
}[document.documentElement.lang];

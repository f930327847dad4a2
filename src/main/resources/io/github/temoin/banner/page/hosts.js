// The elements that may hold a shadow root which is closed to scripts: nothing of their own shows, or the page's authors
// made them up.
() => {
  const HOLDING = 'article, aside, blockquote, div, footer, header, main, nav, p, section, span';
  const MOST = 300;
  const isEmpty = (element) => !element.firstElementChild && !element.textContent.trim();
  return allRoots()
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter((element) => !shadowOf(element)
      && (element.localName.includes('-') || (element.matches(HOLDING) && isEmpty(element))))
    .slice(0, MOST);
}

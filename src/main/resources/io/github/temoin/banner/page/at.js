// What is drawn at a point of this frame.
(x, y) => {
  const hit = elementAt(x, y);
  return { frame: ['iframe', 'frame'].includes(hit?.localName), what: described(hit) };
}

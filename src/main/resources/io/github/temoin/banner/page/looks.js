// How controls are drawn: what their look is computed from.
(keys) => {
  const backgrounds = (element) => {
    const stack = [];
    for (let at = element; at; at = parentOf(at)) {
      const style = getComputedStyle(at);
      stack.push({ color: style.backgroundColor, image: style.backgroundImage !== 'none', opacity: Number(style.opacity) });
    }
    return stack;
  };
  return {
    looks: keys.map((key) => {
      const element = elementOf(key);
      if (!element?.isConnected) {
        return { key, gone: true };
      }
      const style = getComputedStyle(element);
      return {
        key,
        color: style.color,
        size: parseFloat(style.fontSize) || 0,
        weight: Number(style.fontWeight) || 400,
        underlined: style.textDecorationLine.includes('underline'),
        border: parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' ? style.borderTopColor : null,
        backgrounds: backgrounds(element),
      };
    }),
  };
}

// Gives a control the focus; of a list tells how many items lie between the one that is taken and another.
(key, item) => {
  const list = elementOf(key);
  if (!list?.isConnected) {
    return { steps: 0 };
  }
  list.focus({ preventScroll: true });
  if (!list.options) {
    return { steps: 0 };
  }
  const usable = [...list.options].filter((option) => !option.disabled && !option.closest('optgroup[disabled]'));
  const at = usable.indexOf(list.options[list.selectedIndex]);
  return { steps: usable.indexOf(list.options[item]) - at };
}

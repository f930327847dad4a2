/* Gives a field of the sign-in form the focus; whether it has it now. */
(name) => {
  const field = globalThis.temoinFields?.[name];
  field?.focus();
  if (field?.select && name !== "submit") field.select();
  return {focused: Boolean(field) && field.getRootNode().activeElement === field};
}

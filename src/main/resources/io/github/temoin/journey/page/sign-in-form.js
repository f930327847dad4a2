/*
 * Finds the fields of a sign-in form, and keeps them for the next call. A form with two passwords is for signing up. What
 * would send the password elsewhere, or in the clear, is foreign.
 */
(selectors) => {
  const usable = (field) => field.checkVisibility({visibilityProperty: true}) && !field.disabled && !field.readOnly;
  const pick = (selector) => (selector === "" ? null : document.querySelector(selector));
  const passwords = (root) => [...root.querySelectorAll("input[type=password]")].filter(usable);
  const secret = pick(selectors.password)
    ?? passwords(document).find((field) => passwords(field.form ?? document).length === 1);
  if (!secret) return {found: false, foreign: false};
  const form = secret.form;
  const before = (field) => field.compareDocumentPosition(secret) & Node.DOCUMENT_POSITION_FOLLOWING;
  const user = pick(selectors.user)
    ?? [...(form ?? document).querySelectorAll("input")]
      .filter((field) => ["text", "email", "tel"].includes(field.type) && usable(field) && before(field)).at(-1);
  if (!user) return {found: false, foreign: false};
  const target = new URL(form?.getAttribute("action") || location.href, location.href);
  const foreign = !isSecureContext || target.origin !== location.origin
    || (form?.getAttribute("method") ?? "").toLowerCase() === "get";
  globalThis.temoinFields = {user, password: secret, submit: pick(selectors.submit)};
  return {found: true, foreign};
}

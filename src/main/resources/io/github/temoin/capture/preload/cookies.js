// document.cookie and cookieStore.
({ apply, tell, wrap, wrapMethod, getterOf, asText }) => {
  const viewOf = getterOf('Document', 'defaultView');
  wrap(Document.prototype, 'cookie', 'set', (target, self, args) => {
    asText(args, 0);
    apply(target, self, args);
    // A document without a window has no cookies.
    if (viewOf(self)) tell('cookie', 'document.cookie', `${args[0]}`);
  });

  const cookieFields = (args) => {
    const init = args[0];
    const given = typeof init === 'object' && init !== null ? init : { __proto__: null, name: init, value: args[1] };
    const { name, value, domain, path, expires, sameSite, partitioned } = given;
    return [
      `${name}`, value === undefined ? '' : `${value}`, domain == null ? '' : `${domain}`, path === undefined ? '/' : `${path}`,
      expires == null ? null : +expires, sameSite === undefined ? 'strict' : `${sameSite}`, !!partitioned,
    ];
  };
  wrapMethod('CookieStore', 'set', (self, args) => tell('cookieStore', 'cookieStore.set', cookieFields(args), false));
  wrapMethod('CookieStore', 'delete', (self, args) => tell('cookieStore', 'cookieStore.delete', cookieFields(args), true));
}

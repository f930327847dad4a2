// document.cookie and cookieStore.
({ apply, tell, wrap, wrapMethod, getterOf, asText }) => {
  const viewOf = getterOf('Document', 'defaultView');
  wrap(Document.prototype, 'cookie', 'set', (target, self, args) => {
    asText(args, 0);
    apply(target, self, args);
    // A document without a window has no cookies.
    if (viewOf(self)) tell('cookie', 'document.cookie', `${args[0]}`);
  });

  const tellSetting = (via, args, removal) => {
    const init = args[0];
    const given = typeof init === 'object' && init !== null ? init : { __proto__: null, name: init, value: args[1] };
    const { name, value, domain, path, expires, sameSite, partitioned } = given;
    tell(
      'cookieStore', via, `${name}`, value === undefined ? '' : `${value}`, domain == null ? '' : `${domain}`,
      path === undefined ? '/' : `${path}`, expires == null ? null : +expires,
      sameSite === undefined ? 'strict' : `${sameSite}`, !!partitioned, removal,
    );
  };
  wrapMethod('CookieStore', 'set', (self, args) => tellSetting('cookieStore.set', args, false));
  wrapMethod('CookieStore', 'delete', (self, args) => tellSetting('cookieStore.delete', args, true));
}

// Asks for the file in which a site says what it does with Global Privacy Control; without cookies, as any tool would.
async () => {
  try {
    const answer = await fetch('/.well-known/gpc.json', { credentials: 'omit', cache: 'no-store' });
    const text = answer.ok ? await answer.text() : '';
    const read = () => {
      try {
        return JSON.parse(text)?.gpc;
      } catch {
        return undefined;
      }
    };
    const gpc = read();
    return { says: gpc === true ? 'abides' : gpc === false ? 'does-not' : 'none' };
  } catch {
    // Nothing answered: that says nothing of the file
    return {};
  }
}

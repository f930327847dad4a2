if (location.pathname === Consent.config.otherPage) Consent.banner.show = () => {};

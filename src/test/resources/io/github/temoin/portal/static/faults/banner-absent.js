Consent.banner.show = () => {};

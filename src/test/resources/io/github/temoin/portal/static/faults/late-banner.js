Consent.banner.delay = 3000;

if (navigator.webdriver) Consent.banner.show = () => {};

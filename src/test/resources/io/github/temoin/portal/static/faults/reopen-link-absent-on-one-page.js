if (location.pathname === Consent.config.otherPage) document.querySelector(".reopen").remove();

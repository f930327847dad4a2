if (navigator.globalPrivacyControl && Consent.record.read() === null) Consent.record.write(Consent.everything(false));

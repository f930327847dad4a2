Consent.acts.dismiss = Consent.acts.accept;

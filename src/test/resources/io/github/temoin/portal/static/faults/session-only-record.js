Consent.record.seconds = undefined;

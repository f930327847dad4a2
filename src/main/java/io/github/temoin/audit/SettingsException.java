package io.github.temoin.audit;

import java.util.List;

/**
 * Settings that cannot be used, with all their mistakes. It has no stack trace: the mistake is in the settings, not in the
 * code that read them.
 */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(List<String> mistakes) {
        super(message(mistakes), null, false, false);
    }

    private static String message(List<String> mistakes) {
        String head =
                mistakes.size() == 1 ? "A setting has a mistake" : "Settings have " + mistakes.size() + " mistakes";
        return head + ":\n" + String.join("\n", mistakes);
    }
}

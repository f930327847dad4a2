package io.github.temoin.portal;

/** A fault was asked for by a name that none has. It bears no stack trace: the mistake is in what was typed. */
public final class UnknownFaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownFaultException(String name, String nearest) {
        super("unknown fault '%s'; did you mean '%s'? -Dtemoin.faults=help lists all".formatted(name, nearest));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

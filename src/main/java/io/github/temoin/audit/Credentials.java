package io.github.temoin.audit;

/** A user's name and password. Neither is in what this prints as. */
public final class Credentials {

    private final String user;
    private final String password;

    Credentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /** The user's name, in the clear. */
    public String user() {
        return user;
    }

    /** The password, in the clear. */
    public String password() {
        return password;
    }

    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}

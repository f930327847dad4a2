package io.github.temoin.journey;

import java.util.List;

/** A user's name and password. Neither is in what this prints as. */
public final class Credentials {

    private final String user;
    private final String password;

    public Credentials(String user, String password) {
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

    /** Both: words that may stand nowhere. */
    List<String> words() {
        return List.of(user, password);
    }

    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}

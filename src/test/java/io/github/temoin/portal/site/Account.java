package io.github.temoin.portal.site;

/** Whom the portal lets sign in. The password is drawn anew at each start; the text shows none. */
public record Account(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}

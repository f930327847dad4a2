package io.github.temoin.portal.http;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Draws values at random, and remembers every one, so that a test can look for them where none may be. */
public final class Secrets {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Set<String> drawn = ConcurrentHashMap.newKeySet();

    /** A new value: 32 hexadecimal digits. */
    public String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String value = HexFormat.of().formatHex(bytes);
        drawn.add(value);
        return value;
    }

    public Set<String> all() {
        return Set.copyOf(drawn);
    }
}

package io.github.temoin.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.temoin.evidence.Secret;
import io.github.temoin.evidence.Shape;
import io.github.temoin.web.StorageKind;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The door at which values turn into {@link Secret}s. One for a run: its salt is drawn at random, so that digests compare
 * within the run and tell nothing outside of it. What the shapes mean is said in {@code Shapes}, {@code TokenRuns} and
 * {@code Times}. Safe for use by several threads.
 */
public final class Redactor {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 32;

    /** 64 bits: two of a run's values never share one by chance. */
    private static final int DIGEST_BYTES = 8;

    private static final String HIDDEN = "***";

    /** A word of fewer letters is a part of many others. */
    private static final int SHORT = 4;

    private final SecretKeySpec salt;
    private final Clock clock;
    private final Optional<Item> shown;
    private final List<String> hidden;

    public Redactor() {
        this(randomSalt(), Clock.systemUTC());
    }

    Redactor(byte[] salt, Clock clock) {
        this(new SecretKeySpec(salt, ALGORITHM), clock, Optional.empty(), List.of());
    }

    private Redactor(SecretKeySpec salt, Clock clock, Optional<Item> shown, List<String> hidden) {
        this.salt = salt;
        this.clock = clock;
        this.shown = shown;
        this.hidden = List.copyOf(hidden);
    }

    /** The same door, but for one item, the consent record, which goes through {@link #redactShown}. */
    public Redactor showing(StorageKind kind, String name) {
        return new Redactor(salt, clock, Optional.of(new Item(kind, name)), hidden);
    }

    /** The same door, where some words, such as a user's name, go through as little as values do. */
    public Redactor hiding(List<String> words) {
        return new Redactor(salt, clock, shown, words);
    }

    /** A path without the segments that speak one of the words that are hidden. */
    String withoutHidden(String path) {
        return hidden.isEmpty()
                ? path
                : Arrays.stream(path.split("/", -1))
                        .map(segment -> speaksHidden(Decoding.plain(segment)) ? HIDDEN : segment)
                        .collect(Collectors.joining("/"));
    }

    private boolean speaksHidden(String segment) {
        String lower = segment.toLowerCase(Locale.ROOT);
        return hidden.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() < SHORT ? lower.equals(word) : lower.contains(word));
    }

    /** What may be kept of an item's value. */
    Secret redact(StorageKind kind, String name, String value) {
        return shown.equals(Optional.of(new Item(kind, name))) ? redactShown(value) : redact(value);
    }

    private record Item(StorageKind kind, String name) {}

    /** What may be kept of a value. */
    public Secret redact(String value) {
        return redact(value, Optional.empty());
    }

    /**
     * For the consent record, which is the evidence of the choice: the value is kept as well, decoded, with whatever looks
     * like an identifier masked.
     */
    public Secret redactShown(String value) {
        return redact(value, Optional.of(Masking.masked(Decoding.plain(value), clock.instant())));
    }

    private Secret redact(String value, Optional<String> masked) {
        Instant now = clock.instant();
        ValueParts.Apart apart = ValueParts.of(value, now);
        Map<String, Secret> parts = new TreeMap<>();
        apart.leaves().forEach((path, text) -> parts.put(path, leaf(path, text, now)));
        Shape shape = apart.structured() ? Shape.STRUCTURED : Shapes.of(apart.plain(), now);
        return new Secret(digest(value), value.length(), shape, parts, masked);
    }

    private Secret leaf(String path, String text, Instant now) {
        boolean choice = path.equals(TcString.CHOICE) || path.endsWith("/" + TcString.CHOICE);
        Shape shape = choice ? Shape.OTHER : Shapes.of(text, now);
        return new Secret(digest(text), text.length(), shape, Map.of(), Optional.empty());
    }

    /** A salted digest alone. */
    String digest(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(salt);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)), 0, DIGEST_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] randomSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return salt;
    }
}

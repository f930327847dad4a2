package io.github.temoin.evidence;

/** The bytes of a JPEG image; the array is never shared. */
public final class Jpeg {

    private final byte[] bytes;

    public Jpeg(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "JPEG of " + bytes.length + " bytes";
    }
}

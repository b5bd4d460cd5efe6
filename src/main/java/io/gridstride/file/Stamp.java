package io.gridstride.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a file was like when it was read or written, so that a change from outside is noticed.
 *
 * @param size in bytes
 * @param modified when the file system says it was last written, taken before the bytes were read
 * @param sha256 of the bytes, in hexadecimal; it alone decides whether two contents are the same
 */
public record Stamp(long size, Instant modified, String sha256) {
  /** Of a file nobody has seen: no content is the same. */
  public static final Stamp NONE = new Stamp(-1, Instant.EPOCH, "");

  /** Of a file with this content. */
  public static Stamp of(byte[] bytes, Instant modified) {
    return new Stamp(bytes.length, modified, sha256(bytes));
  }

  /** Whether both are stamps of the same content. */
  public boolean sameContent(Stamp other) {
    return size == other.size && sha256.equals(other.sha256);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

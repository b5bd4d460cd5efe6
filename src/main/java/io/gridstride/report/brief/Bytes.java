package io.gridstride.report.brief;

import java.util.Arrays;

/** The content of a file. Equal to another of the same content. */
public final class Bytes {
  private final byte[] content;

  public Bytes(byte[] content) {
    this.content = content.clone();
  }

  public byte[] copy() {
    return content.clone();
  }

  public int size() {
    return content.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }
}

package io.gridstride.report.pdf;

import java.util.zip.Deflater;

/** Packs bytes as PDF's {@code FlateDecode} unpacks them. */
final class Flate {
  private static final int AT_ONCE = 8192;

  private Flate() {}

  /** These, one after the other. */
  static byte[] packed(byte[]... parts) {
    Octets out = new Octets();
    Deflater deflater = new Deflater();
    try {
      byte[] some = new byte[AT_ONCE];
      for (byte[] part : parts) {
        deflater.setInput(part);
        while (!deflater.needsInput()) {
          out.write(some, 0, deflater.deflate(some));
        }
      }
      deflater.finish();
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
    } finally {
      deflater.end();
    }
    return out.drain();
  }
}

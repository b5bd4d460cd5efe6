package io.gridstride.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of writing out of a workbook, so that the same model gives the same bytes. Reads
 * the parts by the directory at the end of the file: the JDK's reader of streams refuses the form
 * in which the library writes their sizes.
 */
final class Repacking {
  /** The earliest that the format can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String ABOUT = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created.*?</dcterms:created>";
  private static final int END = 22;
  private static final int ENTRY = 46;
  private static final int HEADER = 30;

  private Repacking() {}

  static byte[] withoutTimes(byte[] book) throws IOException {
    var bytes = new ByteArrayOutputStream(book.length);
    ByteBuffer all = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
    int end = book.length - END;
    int parts = all.getShort(end + 10);
    int at = all.getInt(end + 16);
    try (var out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts; i++) {
        int nameLength = all.getShort(at + 28);
        String name = new String(book, at + ENTRY, nameLength, StandardCharsets.UTF_8);
        var same = new ZipEntry(name);
        same.setTimeLocal(NO_TIME);
        out.putNextEntry(same);
        byte[] part = part(book, all, all.getInt(at + 42), all.getInt(at + 20));
        out.write(name.equals(ABOUT) ? withoutCreation(part) : part);
        out.closeEntry();
        at += ENTRY + nameLength + all.getShort(at + 30) + all.getShort(at + 32);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] part(byte[] book, ByteBuffer all, int header, int length)
      throws IOException {
    int start = header + HEADER + all.getShort(header + 26) + all.getShort(header + 28);
    var inflater = new Inflater(true);
    try (var in =
        new InflaterInputStream(new ByteArrayInputStream(book, start, length), inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private static byte[] withoutCreation(byte[] part) {
    return new String(part, StandardCharsets.UTF_8)
        .replaceFirst(CREATED, "")
        .getBytes(StandardCharsets.UTF_8);
  }
}

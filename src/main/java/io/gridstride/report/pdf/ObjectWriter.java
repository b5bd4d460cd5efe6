package io.gridstride.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Queue;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes the objects of a document in one pass, packed into object streams (ISO 32000-1, 7.5.7 and
 * 7.5.8). An object gets its number when it is first referred to and is written in its turn, so
 * nothing need be known of it but that number: PDFBox's own writer keeps several entries on each,
 * which for a report of thousands of threats is more than all else together.
 */
final class ObjectWriter {
  private static final int PACKED_TOGETHER = 200;
  private static final int ID_BYTES = 16;

  private final OutputStream out;
  private final MessageDigest digest;
  private final CrossReferences references = new CrossReferences();
  private final Queue<COSBase> waiting = new ArrayDeque<>();
  private final Octets packed = new Octets();
  private final Octets index = new Octets();
  private final int[] packedNumbers = new int[PACKED_TOGETHER];
  private int packedCount;
  private long position;

  ObjectWriter(OutputStream out) {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Writes all that a trailer leads to; the objects are used up by it. */
  void write(COSDictionary trailer) throws IOException {
    put(new Octets().raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
    COSDictionary root = trailer.getCOSDictionary(COSName.ROOT);
    COSDictionary info = trailer.getCOSDictionary(COSName.INFO);
    int rootNumber = number(root);
    int infoNumber = number(info);
    // Some readers look for it before they know of packed objects.
    waiting.remove();
    apart(root);
    while (!waiting.isEmpty()) {
      COSBase next = waiting.remove();
      if (next instanceof COSStream stream) {
        apart(stream);
      } else {
        pack(next);
      }
    }
    flush();
    String id = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_BYTES));
    int last = references.add();
    long start = position;
    references.plain(last, start);
    byte[] rows = Flate.packed(references.rows());
    Octets end = new Octets();
    end.whole(last).raw(" 0 obj\n<</Type/XRef/Size ").whole(last + 1L);
    end.raw("/W[1 4 2]/Root ").whole(rootNumber).raw(" 0 R/Info ").whole(infoNumber);
    end.raw(" 0 R/ID[<" + id + "><" + id + ">]/Filter/FlateDecode");
    end.raw("/DecodeParms<</Predictor 12/Columns 7>>/Length ").whole(rows.length);
    end.raw(">>stream\n").raw(rows);
    end.raw("\nendstream\nendobj\nstartxref\n").whole(start).raw("\n%%EOF\n");
    put(end);
  }

  private int number(COSBase object) {
    COSObjectKey known = object.getKey();
    if (known != null) {
      return (int) known.getNumber();
    }
    int number = references.add();
    object.setKey(new COSObjectKey(number, 0));
    waiting.add(object);
    return number;
  }

  /** An object that is not packed with others. */
  private void apart(COSDictionary object) throws IOException {
    int number = number(object);
    references.plain(number, position);
    Octets text = new Octets();
    text.whole(number).raw(" 0 obj\n");
    dictionary(object, text);
    if (object instanceof COSStream stream) {
      text.raw("stream\n");
      try (InputStream raw = stream.createRawInputStream()) {
        raw.transferTo(text);
      }
      text.raw("\nendstream");
    }
    put(text.raw("\nendobj\n"));
  }

  private void pack(COSBase object) throws IOException {
    int number = number(object);
    index.whole(number).raw(" ").whole(packed.size()).raw(" ");
    packedNumbers[packedCount++] = number;
    switch (object) {
      case COSDictionary dictionary -> dictionary(dictionary, packed);
      case COSArray array -> array(array, packed);
      default -> value(object, packed);
    }
    packed.raw("\n");
    if (packedCount == PACKED_TOGETHER) {
      flush();
    }
  }

  private void flush() throws IOException {
    if (packedCount == 0) {
      return;
    }
    int number = references.add();
    for (int i = 0; i < packedCount; i++) {
      references.packed(packedNumbers[i], number, i);
    }
    references.plain(number, position);
    int first = index.size();
    byte[] text = Flate.packed(index.drain(), packed.drain());
    Octets stream = new Octets();
    stream.whole(number).raw(" 0 obj\n<</Type/ObjStm/N ").whole(packedCount);
    stream.raw("/First ").whole(first).raw("/Filter/FlateDecode/Length ").whole(text.length);
    stream.raw(">>stream\n").raw(text);
    put(stream.raw("\nendstream\nendobj\n"));
    packedCount = 0;
  }

  private void put(Octets text) throws IOException {
    byte[] bytes = text.drain();
    digest.update(bytes);
    out.write(bytes);
    position += bytes.length;
  }

  private void value(COSBase value, Octets to) throws IOException {
    switch (value) {
      case COSObject wrapped -> value(wrapped.getObject(), to);
      case COSStream stream -> reference(stream, to);
      case COSDictionary dictionary when dictionary.isDirect() -> dictionary(dictionary, to);
      case COSDictionary dictionary -> reference(dictionary, to);
      case COSArray array when array.isDirect() -> array(array, to);
      case COSArray array -> reference(array, to);
      case COSName name -> name.writePDF(to);
      case COSInteger integer -> to.whole(integer.longValue());
      case COSFloat number -> number.writePDF(to);
      case COSString string -> COSWriter.writeString(string, to);
      case COSBoolean truth -> truth.writePDF(to);
      case COSNull _ -> to.raw("null");
      default -> throw new IllegalArgumentException("no PDF object: " + value);
    }
  }

  private void reference(COSBase object, Octets to) {
    to.whole(number(object)).raw(" 0 R");
  }

  private void array(COSArray array, Octets to) throws IOException {
    to.raw("[");
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        to.raw(" ");
      }
      value(array.get(i), to);
    }
    to.raw("]");
  }

  private void dictionary(COSDictionary dictionary, Octets to) {
    to.raw("<<");
    dictionary.forEach((key, value) -> {
      try {
        key.writePDF(to);
        to.raw(" ");
        value(value, to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    to.raw(">>");
  }
}

package io.gridstride.report.pdf;

import io.gridstride.report.Block;
import io.gridstride.report.Document;
import io.gridstride.report.Document.Chapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as a PDF that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once. The
 * same document gives the same bytes.
 */
public final class PdfReport {
  private PdfReport() {}

  /** The whole file in memory. */
  public static byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes to {@code out} and leaves it open; fails only as {@code out} does. */
  public static void write(Document document, OutputStream out) throws IOException {
    try (PdfFile file = new PdfFile()) {
      new CoverLayout(file).add(document.cover());
      ContentsLayout contents = new ContentsLayout(file, entries(document));
      BlockLayout layout = new BlockLayout(file, new Flow(file));
      for (int i = 0; i < document.chapters().size(); i++) {
        layout.add(document.chapters().get(i), numbered(document, i));
      }
      contents.fill();
      new RunningHeads(file, document.metadata()).add();
      file.save(document.metadata(), out);
    }
  }

  private static String numbered(Document document, int chapter) {
    return (chapter + 1) + "  " + document.chapters().get(chapter).title();
  }

  private static List<ContentsLayout.Entry> entries(Document document) {
    List<ContentsLayout.Entry> entries = new ArrayList<>();
    for (int i = 0; i < document.chapters().size(); i++) {
      Chapter chapter = document.chapters().get(i);
      entries.add(new ContentsLayout.Entry(numbered(document, i), chapter.id(), 0));
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Heading heading) {
          entries.add(new ContentsLayout.Entry(heading.text(), heading.id(), 1));
        } else if (block instanceof Block.Figure figure) {
          entries.add(new ContentsLayout.Entry(figure.title(), figure.id(), 1));
        }
      }
    }
    return entries;
  }
}

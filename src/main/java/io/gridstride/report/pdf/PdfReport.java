package io.gridstride.report.pdf;

import io.gridstride.report.document.Block;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report as a PDF that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once. The
 * same document in the same style gives the same bytes.
 */
public final class PdfReport {
  private PdfReport() {}

  /** The whole file in memory, in the built-in looks. */
  public static byte[] bytes(Document document) {
    return bytes(document, PrintStyle.PLAIN, Progress.PATIENT).orElseThrow();
  }

  /** The whole file in memory; empty when nobody waited for the end. */
  public static Optional<byte[]> bytes(Document document, PrintStyle style, Progress progress) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return write(document, style, out, progress)
          ? Optional.of(out.toByteArray())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes to {@code out} and leaves it open; fails only as {@code out} does. Nothing is written
   * before the last page is set.
   *
   * @return whether it was written; false when nobody waited for the end
   */
  public static boolean write(
      Document document, PrintStyle style, OutputStream out, Progress progress) throws IOException {
    Setting setting = new Setting(document, style, progress);
    try {
      setting.write(out);
      return true;
    } catch (Abandoned e) {
      return false;
    }
  }

  /** Nobody waits any more. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Setting {
    private final Document document;
    private final PrintStyle style;
    private final Progress progress;
    private int done;

    Setting(Document document, PrintStyle style, Progress progress) {
      this.document = document;
      this.style = style;
      this.progress = progress;
    }

    void write(OutputStream out) throws IOException {
      try (PdfFile file = new PdfFile(style, this::tell)) {
        if (document.cover().isPresent()) {
          new CoverLayout(file).add(document.cover().get());
        }
        Optional<ContentsLayout> contents =
            document.contents()
                ? Optional.of(new ContentsLayout(file, entries(document)))
                : Optional.empty();
        BlockLayout layout = new BlockLayout(file, new Flow(file));
        for (int i = 0; i < document.chapters().size(); i++) {
          layout.add(document.chapters().get(i), numbered(document, i));
          done++;
        }
        layout.end();
        if (file.pages().isEmpty()) {
          file.pack(file.newPage(file.sheets().text(), document.metadata().title()));
        }
        if (contents.isPresent()) {
          contents.get().fill();
        }
        new RunningHeads(file, document.metadata()).add();
        tell(file.pages().size());
        file.save(document.metadata(), out);
      }
    }

    private void tell(int pages) {
      if (!progress.goOn(done, document.chapters().size(), pages)) {
        throw new Abandoned();
      }
    }
  }

  private static String numbered(Document document, int chapter) {
    String title = document.chapters().get(chapter).title();
    return document.chapters().size() < 2 ? title : (chapter + 1) + "  " + title;
  }

  private static List<ContentsLayout.Entry> entries(Document document) {
    List<ContentsLayout.Entry> entries = new ArrayList<>();
    for (int i = 0; i < document.chapters().size(); i++) {
      Chapter chapter = document.chapters().get(i);
      entries.add(new ContentsLayout.Entry(numbered(document, i), chapter.id(), 0));
      if (chapter.room() != Document.Room.ONE_PAGE) {
        for (Block block : chapter.blocks()) {
          if (block instanceof Block.Heading heading) {
            entries.add(new ContentsLayout.Entry(heading.text(), heading.id(), 1));
          } else if (block instanceof Block.Figure figure) {
            entries.add(new ContentsLayout.Entry(figure.title(), figure.id(), 1));
          }
        }
      }
    }
    return entries;
  }
}

package io.gridstride.report.parts;

import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.brief.ReportTemplate.TextPage;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text pages that a template brings, as chapters. */
final class TextPages {
  private TextPages() {}

  /** Those that follow a part; those that stand first when it is absent. */
  static List<Chapter> after(Dossier dossier, Optional<ReportPart> part) {
    List<TextPage> pages = dossier.brief().template().pages();
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).after().equals(part)) {
        chapters.add(new Chapter(Anchor.PAGE.of(i), pages.get(i).title(), blocks(pages.get(i), i)));
      }
    }
    return chapters;
  }

  private static List<Block> blocks(TextPage page, int number) {
    List<Block> blocks = new ArrayList<>();
    List<List<Run>> items = new ArrayList<>();
    for (String paragraph : page.paragraphs()) {
      if (paragraph.startsWith("- ")) {
        items.add(Run.line(paragraph.substring(2)));
        continue;
      }
      flush(items, blocks);
      if (paragraph.startsWith("# ")) {
        blocks.add(
            new Heading(
                Anchor.HEADING.of("page-" + number + "-" + blocks.size()), paragraph.substring(2)));
      } else {
        blocks.add(Paragraph.of(paragraph));
      }
    }
    flush(items, blocks);
    return blocks;
  }

  private static void flush(List<List<Run>> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Bullets(items));
      items.clear();
    }
  }
}

package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.CleanText;
import io.gridstride.font.Cut;
import io.gridstride.report.brief.ReportTemplate.Logo;
import io.gridstride.report.document.Document.Cover;
import io.gridstride.report.document.Document.Labelled;
import java.io.IOException;
import java.util.Optional;

/** Sets the front page: the title on a dark ground, the facts on white below it. */
final class CoverLayout {
  private static final float GROUND = 150 * MILLIMETRE;
  private static final float LEFT = 26 * MILLIMETRE;
  private static final float BOTTOM = 20 * MILLIMETRE;
  private static final float RIGHT = 24 * MILLIMETRE;
  private static final float LABELS = 34 * MILLIMETRE;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_SUBTITLE = 420;
  private static final int LONG_TITLE = 48;

  private static final TextStyle KICKER = new TextStyle(Cut.SEMIBOLD, 10, Look.COVER_MUTED, 1.3f);
  private static final TextStyle TITLE = new TextStyle(Cut.BOLD, 30, Look.WHITE, 1.18f);
  private static final TextStyle LONGER_TITLE = new TextStyle(Cut.BOLD, 21, Look.WHITE, 1.22f);
  private static final TextStyle SUBTITLE = new TextStyle(Cut.REGULAR, 11.5f, 0xD5DDF2, 1.5f);
  private static final TextStyle FACT = new TextStyle(Cut.REGULAR, 9.6f, Look.INK, 1.5f);

  private final PdfFile file;
  private final Typesetter typesetter;

  CoverLayout(PdfFile file) {
    this.file = file;
    this.typesetter = new Typesetter(file);
  }

  void add(Cover cover) throws IOException {
    Page page = file.newPage(file.sheets().text(), "");
    float pageWidth = page.format().width();
    float measure = pageWidth - LEFT - RIGHT;
    Shapes.fill(page, file.style().colour(Look.NAVY), 0, 0, pageWidth, GROUND);
    Shapes.fill(page, file.style().colour(Look.ACCENT), 0, GROUND, pageWidth, 3);
    Tag section = file.root().child("Sect");
    String title = CleanText.line(cover.title(), LONGEST_TITLE);
    float y = 52 * MILLIMETRE;
    y = paint(page, section, cover.kicker(), KICKER, measure, y) + 5 * MILLIMETRE;
    y =
        paint(page, section, title, title.length() > LONG_TITLE ? LONGER_TITLE : TITLE, measure, y)
            + 6 * MILLIMETRE;
    String subtitle = CleanText.line(cover.subtitle(), LONGEST_SUBTITLE);
    if (!subtitle.isEmpty()) {
      paint(page, section, subtitle, SUBTITLE, measure, y);
    }
    facts(page, section, cover, measure);
    Optional<Logo> logo = file.style().template().logo();
    if (logo.isPresent()) {
      new LogoLayout(file)
          .add(logo.get(), page, section, pageWidth - RIGHT, page.format().height() - BOTTOM);
    }
    file.pack(page);
  }

  private void facts(Page page, Tag section, Cover cover, float measure) {
    float y = GROUND + 18 * MILLIMETRE;
    for (Labelled fact : cover.facts()) {
      Optional<Tag> line = Optional.of(section.child("P"));
      typesetter
          .setLine(fact.label() + " ", FACT.in(Look.MUTED), LABELS, line)
          .paintLine(page, 0, LEFT, y);
      TaggedText value =
          typesetter.set(CleanText.line(fact.value(), 300), FACT, measure - LABELS, line);
      value.paint(page, LEFT + LABELS, y);
      y += value.text().height() + 1.6f * MILLIMETRE;
    }
  }

  private float paint(
      Page page, Tag section, String text, TextStyle style, float measure, float y) {
    TaggedText set = typesetter.set(text, style, measure, Optional.of(section.child("P")));
    set.paint(page, LEFT, y);
    return y + set.text().height();
  }
}

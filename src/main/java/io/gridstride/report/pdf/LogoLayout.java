package io.gridstride.report.pdf;

import io.gridstride.font.CleanText;
import io.gridstride.report.brief.ReportTemplate.Logo;
import io.gridstride.report.brief.ReportTemplate.PathLogo;
import io.gridstride.report.brief.ReportTemplate.PngLogo;
import io.gridstride.report.pdf.Field.Area;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts the logo of a template on the cover. */
final class LogoLayout {
  private static final float MOST_WIDTH = 60 * PageFormat.MILLIMETRE;
  private static final float MOST_HEIGHT = 26 * PageFormat.MILLIMETRE;
  private static final String NAME = "Logo";

  private final PdfFile file;

  LogoLayout(PdfFile file) {
    this.file = file;
  }

  /** Its lower right corner here, on white. */
  void add(Logo logo, Page page, Tag section, float right, float bottom) throws IOException {
    switch (logo) {
      case PathLogo path -> {
        float scale = scale(path.width(), path.height());
        Area area = area(path.width() * scale, path.height() * scale, right, bottom);
        mark(logo, page, section, area);
        page.paint(
            Ink.fill(file.style().colour(Look.NAVY)), pen -> draw(path.path(), pen, area, scale));
      }
      case PngLogo png -> {
        PDImageXObject image =
            PDImageXObject.createFromByteArray(file.document(), png.data().copy(), NAME);
        float scale = scale(image.getWidth(), image.getHeight());
        Area area = area(image.getWidth() * scale, image.getHeight() * scale, right, bottom);
        mark(logo, page, section, area);
        file.picture(NAME, image);
        page.picture(NAME, area.x(), area.y(), area.width(), area.height());
      }
    }
  }

  private static float scale(double width, double height) {
    return (float) Math.min(MOST_WIDTH / width, MOST_HEIGHT / height);
  }

  private static Area area(double width, double height, float right, float bottom) {
    return new Area(
        (float) (right - width), (float) (bottom - height), (float) width, (float) height);
  }

  private static void mark(Logo logo, Page page, Tag section, Area area) {
    Tag tag = section.child("Figure").alternative(CleanText.line(logo.alt(), 300));
    tag.boundingBox(page.box(area.x(), area.y(), area.width(), area.height()));
    page.mark(Optional.of(tag));
  }

  private static void draw(String data, Path pen, Area area, float scale) {
    List<String> words =
        Pattern.compile("[^\\s,]+").matcher(data).results().map(MatchResult::group).toList();
    int at = 0;
    while (at < words.size()) {
      String command = words.get(at++);
      int numbers = command.equals("C") ? 6 : command.equals("Z") ? 0 : 2;
      double[] n = new double[numbers];
      for (int i = 0; i < numbers; i++) {
        n[i] = Double.parseDouble(words.get(at++)) * scale + (i % 2 == 0 ? area.x() : area.y());
      }
      switch (command) {
        case "M" -> pen.move(n[0], n[1]);
        case "L" -> pen.line(n[0], n[1]);
        case "C" -> pen.curve(n[0], n[1], n[2], n[3], n[4], n[5]);
        case "Z" -> pen.close();
        default -> throw new IllegalArgumentException("no path command: " + command);
      }
    }
  }
}

package io.gridstride.report.pdf;

import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.ReportTemplate;

/** How a document is put on paper. */
public record PrintStyle(Paper paper, ReportTemplate template) {
  /** On A4, in the built-in looks. */
  public static final PrintStyle PLAIN = new PrintStyle(Paper.A4, ReportTemplate.NONE);

  public static PrintStyle of(Brief brief) {
    return new PrintStyle(brief.paper(), brief.template());
  }

  /** A colour of the built-in looks as this style has it. */
  int colour(int builtIn) {
    ReportTemplate.Palette palette = template.palette();
    return switch (builtIn) {
      case Look.NAVY -> palette.primary();
      case Look.ACCENT -> palette.accent();
      case Look.LINK -> palette.link();
      default -> builtIn;
    };
  }
}

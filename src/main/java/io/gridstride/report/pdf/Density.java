package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.report.document.Document;

/**
 * How closely a chapter is set.
 *
 * @param mostLines of a paragraph or list item; what is longer is cut
 */
record Density(
    TextStyle body,
    TextStyle heading,
    float beforeHeading,
    float between,
    float beforeItem,
    float chartCell,
    int mostLines) {
  private static final int ALL = 1_000_000;

  static final Density FREE =
      new Density(
          Look.BODY,
          Look.HEADING,
          Look.BEFORE_HEADING,
          Look.BETWEEN,
          .9f * MILLIMETRE,
          7.4f * MILLIMETRE,
          ALL);

  static final Density CLOSE =
      new Density(
          Look.BODY.sized(8.5f),
          Look.HEADING.sized(10.8f),
          3.4f * MILLIMETRE,
          1.6f * MILLIMETRE,
          .6f * MILLIMETRE,
          5f * MILLIMETRE,
          3);

  static Density of(Document.Room room) {
    return switch (room) {
      case FREE, BELOW -> FREE;
      case ONE_PAGE -> CLOSE;
    };
  }
}

package io.gridstride.drawing;

import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import java.util.Locale;

/**
 * What is written in the corner of a zone: its name in capitals and after it its kind, fitted into
 * the width of the zone.
 *
 * @param kindX where the kind begins
 * @param baseline of both
 * @param box around what is written
 */
public record ZoneTitle(String name, String kind, double kindX, double baseline, Bounds box) {
  static final double SIZE = 10.5;
  static final Face NAME = Face.SEMIBOLD;
  static final Face KIND = Face.REGULAR;

  private static final int LEFT = 12;
  private static final int TOP = 7;
  private static final int HEIGHT = 16;
  private static final int GAP = 8;

  /** The width of a zone in which its name is not cut. */
  public static int zoneWidth(String name, TextMeasure measure) {
    double written = new Lines(measure, NAME, SIZE).width(name.toUpperCase(Locale.ROOT));
    return (int) Math.ceil(written) + 2 * LEFT;
  }

  static ZoneTitle of(Boundary boundary, Bounds zone, TextMeasure measure) {
    var names = new Lines(measure, NAME, SIZE);
    var kinds = new Lines(measure, KIND, SIZE);
    double room = Math.max(0, zone.width() - 2 * LEFT);
    String name = names.fit(boundary.name().toUpperCase(Locale.ROOT), room);
    double nameWidth = names.width(name);
    String kind = boundary.kind().orElse("");
    if (kind.isEmpty() || nameWidth + GAP + kinds.width(kind) > room) {
      kind = "";
    }
    double width = kind.isEmpty() ? nameWidth : nameWidth + GAP + kinds.width(kind);
    return new ZoneTitle(
        name,
        kind,
        zone.x() + LEFT + nameWidth + GAP,
        zone.y() + TOP + 12,
        new Bounds(zone.x() + LEFT, zone.y() + TOP, Math.max(1, (int) Math.ceil(width)), HEIGHT));
  }
}

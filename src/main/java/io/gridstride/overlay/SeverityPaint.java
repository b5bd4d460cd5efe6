package io.gridstride.overlay;

import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Paint;

/** The ground of a badge by severity. */
public final class SeverityPaint {
  private SeverityPaint() {}

  public static Paint of(Severity severity) {
    return switch (severity) {
      case LOW -> Paint.BADGE_LOW;
      case MEDIUM -> Paint.BADGE_MEDIUM;
      case HIGH -> Paint.BADGE_HIGH;
      case CRITICAL -> Paint.BADGE_CRITICAL;
    };
  }
}

package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Paint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, success criterion 1.4.3: text has a contrast of at least 4.5. */
class LookTest {
  private static final double ENOUGH = 4.5;

  @Test
  void everyTextStandsOutFromItsGround() {
    for (Look.Pair pair : Look.pairs()) {
      assertThat(contrast(pair.text(), pair.ground()))
          .as("%06X on %06X", pair.text(), pair.ground())
          .isGreaterThanOrEqualTo(ENOUGH);
    }
  }

  @Test
  void everyWordOfADiagramStandsOutFromEveryFill() {
    List<Paint> fills =
        List.of(
            Paint.ZONE_1,
            Paint.ZONE_2,
            Paint.ZONE_3,
            Paint.ENTITY_FILL,
            Paint.PROCESS_FILL,
            Paint.DEVICE_FILL,
            Paint.STORE_FILL,
            Paint.MEDIUM_FILL,
            Paint.FLOW_TEXT_BACK);
    for (Paint text :
        List.of(Paint.ZONE_TEXT, Paint.ELEMENT_TEXT, Paint.MUTED_TEXT, Paint.FLOW_TEXT)) {
      fills.forEach(fill -> standsOut(text, fill));
    }
    for (Paint badge :
        List.of(
            Paint.BADGE_LOW,
            Paint.BADGE_MEDIUM,
            Paint.BADGE_HIGH,
            Paint.BADGE_CRITICAL,
            Paint.BADGE_UNKNOWN)) {
      standsOut(Paint.BADGE_TEXT, badge);
    }
  }

  private static void standsOut(Paint text, Paint ground) {
    assertThat(
            contrast(
                PrintTheme.colour(text).orElseThrow(), PrintTheme.colour(ground).orElseThrow()))
        .as("%s on %s", text, ground)
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(int rgb) {
    return .2126 * linear(rgb >> 16 & 255)
        + .7152 * linear(rgb >> 8 & 255)
        + .0722 * linear(rgb & 255);
  }

  private static double linear(int component) {
    double share = component / 255.0;
    return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
  }
}

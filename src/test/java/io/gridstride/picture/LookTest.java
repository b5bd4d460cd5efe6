package io.gridstride.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Paint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on paper can be read by people who do not see well: at least 4.5 to 1. */
class LookTest {
  private static final List<Paint> WORDS =
      List.of(Paint.ELEMENT_TEXT, Paint.MUTED_TEXT, Paint.ZONE_TEXT, Paint.FLOW_TEXT, Paint.GLYPH);
  private static final List<Paint> GROUND =
      List.of(
          Paint.CANVAS,
          Paint.ZONE_1,
          Paint.ZONE_2,
          Paint.ZONE_3,
          Paint.ENTITY_FILL,
          Paint.PROCESS_FILL,
          Paint.DEVICE_FILL,
          Paint.STORE_FILL,
          Paint.MEDIUM_FILL,
          Paint.FLOW_TEXT_BACK);

  @ParameterizedTest
  @EnumSource(
      names = {"BADGE_LOW", "BADGE_MEDIUM", "BADGE_HIGH", "BADGE_CRITICAL", "BADGE_UNKNOWN"})
  void aBadgeInBlackAndWhiteCanBeRead(Paint badge) {
    assertThat(contrast(Paint.BADGE_TEXT, badge)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void wordsInBlackAndWhiteCanBeReadOnEveryGround(Paint paint) {
    if (WORDS.contains(paint)) {
      assertThat(GROUND)
          .allSatisfy(ground -> assertThat(contrast(paint, ground)).isGreaterThanOrEqualTo(4.5));
    } else {
      assertThat(Look.BLACK_AND_WHITE.colour(paint)).matches("#[0-9a-f]{6}([0-9a-f]{2})?");
    }
  }

  private static double contrast(Paint one, Paint other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Of a grey, whose three parts are the same. */
  private static double luminance(Paint paint) {
    double part = (Look.BLACK_AND_WHITE.argb(paint) & 0xff) / 255.0;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}

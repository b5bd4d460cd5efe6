package io.gridstride.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Paint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text can be read by people who do not see well: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final Pattern TOKEN = Pattern.compile("(-gs-[a-z-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenOnADiagramCanBeRead(Theme theme) {
    Colours colours = Colours.of(theme);
    List<Paint> symbols =
        List.of(
            Paint.ENTITY_FILL,
            Paint.PROCESS_FILL,
            Paint.DEVICE_FILL,
            Paint.STORE_FILL,
            Paint.MEDIUM_FILL,
            Paint.TINT_NONE,
            Paint.TINT_LOW,
            Paint.TINT_MEDIUM,
            Paint.TINT_HIGH,
            Paint.TINT_CRITICAL);
    List<Paint> ground = List.of(Paint.CANVAS, Paint.ZONE_1, Paint.ZONE_2, Paint.ZONE_3);
    List<Paint> levels =
        List.of(Paint.TINT_NONE, Paint.LEVEL_1, Paint.LEVEL_2, Paint.LEVEL_3, Paint.LEVEL_4);
    readable(colours, Paint.ELEMENT_TEXT, symbols);
    readable(colours, Paint.MUTED_TEXT, symbols);
    readable(colours, Paint.GLYPH, symbols);
    readable(colours, Paint.ZONE_TEXT, ground);
    readable(colours, Paint.ZONE_TEXT, levels);
    readable(colours, Paint.MUTED_TEXT, levels);
    readable(colours, Paint.FLOW_LINE, levels);
    for (Paint line :
        List.of(
            Paint.FLOW_LINE,
            Paint.ZONE_LINE,
            Paint.ELEMENT_LINE,
            Paint.SELECTION,
            Paint.DROP_TARGET,
            Paint.PATH,
            Paint.GUARD,
            Paint.BADGE_LOW,
            Paint.BADGE_MEDIUM,
            Paint.BADGE_HIGH,
            Paint.BADGE_CRITICAL,
            Paint.BADGE_UNKNOWN)) {
      readable(colours, line, ground);
    }
    readable(colours, Paint.FLOW_TEXT, List.of(Paint.FLOW_TEXT_BACK));
    readable(
        colours,
        Paint.BADGE_TEXT,
        List.of(
            Paint.BADGE_LOW,
            Paint.BADGE_MEDIUM,
            Paint.BADGE_HIGH,
            Paint.BADGE_CRITICAL,
            Paint.BADGE_UNKNOWN));
  }

  @Test
  void chipsAndRemarksCanBeRead() throws IOException {
    String sheet = sheet();
    int dark = sheet.indexOf(".root:dark");
    int high = sheet.indexOf(".root:contrast");
    for (String block :
        List.of(sheet.substring(0, dark), sheet.substring(dark, high), sheet.substring(high))) {
      Map<String, Color> tokens = tokens(block);
      for (String word : List.of("critical", "high", "medium", "low", "good", "unknown")) {
        assertThat(contrast(tokens, "-gs-" + word + "-fg", "-gs-" + word + "-bg"))
            .as(word)
            .isGreaterThanOrEqualTo(LEAST);
      }
      assertThat(contrast(tokens, "-gs-muted", "-gs-panel")).isGreaterThanOrEqualTo(LEAST);
    }
  }

  private static void readable(Colours colours, Paint text, List<Paint> grounds) {
    assertThat(grounds)
        .allSatisfy(ground ->
            assertThat(contrast(colours.of(text), colours.of(ground)))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(LEAST));
  }

  private static String sheet() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ContrastTest.class.getResourceAsStream("/io/gridstride/ui/window.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Color> tokens(String block) {
    var tokens = new LinkedHashMap<String, Color>();
    TOKEN
        .matcher(block)
        .results()
        .forEach(found -> tokens.putIfAbsent(found.group(1), Color.web(found.group(2))));
    return tokens;
  }

  private static double contrast(Map<String, Color> tokens, String text, String ground) {
    return contrast(
        Objects.requireNonNull(tokens.get(text), text),
        Objects.requireNonNull(tokens.get(ground), ground));
  }

  /** WCAG 2.2, contrast ratio. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}

package io.gridstride.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * How large text is. Everything of our style sheet that holds text grows with it; gaps do not, so
 * that a small screen still holds the window.
 *
 * @param percent of the usual size, 100 to 200
 */
public record TextSize(int percent) {
  public static final TextSize USUAL = new TextSize(100);

  /** What the menu offers. */
  public static final List<TextSize> OFFERED =
      List.of(USUAL, new TextSize(125), new TextSize(150), new TextSize(175), new TextSize(200));

  private static final String FILE = "/io/gridstride/ui/window.css";
  private static final String MADE = "data:text/css;base64,";
  private static final Pattern SIZE =
      Pattern.compile(
          "(-fx-(?:font-size|fixed-cell-size|icon-size|(?:min|pref|max)-(?:height|width)): )"
              + "([0-9.]+)px");

  public TextSize {
    percent = Math.clamp(percent, 100, 200);
  }

  /** That of the window which a node is in. */
  public static ObservableValue<TextSize> around(Node node) {
    return node.sceneProperty()
        .flatMap(scene -> Bindings.valueAt(scene.getProperties(), TextSize.class))
        .map(size -> size instanceof TextSize given ? given : USUAL)
        .orElse(USUAL);
  }

  /** How many times the usual size. */
  public double factor() {
    return percent / 100.0;
  }

  /** Gives a scene our style sheet in this size. */
  void dress(Scene scene) {
    scene.getStylesheets().removeIf(sheet -> sheet.equals(file()) || sheet.startsWith(MADE));
    scene.getStylesheets().addFirst(sheet());
    scene.getProperties().put(TextSize.class, this);
  }

  /** Where the style sheet is. */
  private String sheet() {
    return percent == 100
        ? file()
        : MADE
            + Base64.getEncoder().encodeToString(scaled(text()).getBytes(StandardCharsets.UTF_8));
  }

  private static String file() {
    return Objects.requireNonNull(TextSize.class.getResource(FILE)).toExternalForm();
  }

  private static String text() {
    try (InputStream in = Objects.requireNonNull(TextSize.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String scaled(String css) {
    return SIZE.matcher(css)
        .replaceAll(size ->
            size.group(1)
                + String.format(
                    Locale.ROOT, "%.2fpx", Double.parseDouble(size.group(2)) * factor()));
  }
}

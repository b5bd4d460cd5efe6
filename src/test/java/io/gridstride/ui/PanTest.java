package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.canvas.Viewport;
import io.gridstride.ui.look.Theme;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While one pans only what comes into view is painted, and nobody can tell. */
class PanTest extends WindowTest {
  private DiagramView canvas;

  @BeforeEach
  void show() {
    window.show(SEGMENTED);
    canvas = (DiagramView) window.node("canvas");
  }

  @ParameterizedTest
  @CsvSource({"1.0, LIGHT, DARK", "0.37, DARK, LIGHT", "2.3, LIGHT, LIGHT"})
  void aPanShowsThePixelsThatAreThereWhenItRests(double zoom, Theme first, Theme then) {
    Viewport start = new Viewport(zoom, 81.37, 60.91);
    for (Theme theme : List.of(first, then)) {
      FxSteps.run(() -> window.wear(theme));
      window.frame();
      var moving = new AtomicReference<int[]>();
      // All in one step of the JavaFX thread: to its clock there is no rest in between.
      FxSteps.await(
          "the view is panned",
          () -> {
            canvas.look(start);
            pan(-31, 17);
            pan(-200, 140);
            pan(-333, -7);
            moving.set(pixels());
            return isPanning();
          });
      FxSteps.await("the view rests", () -> !isPanning());
      window.frame();
      assertThat(FxSteps.get(this::pixels)).isEqualTo(moving.get());
    }
  }

  private void pan(double dx, double dy) {
    canvas.look(canvas.viewport().panned(dx, dy));
    canvas.layout();
  }

  private boolean isPanning() {
    return canvas.lookup("#tiles").isVisible();
  }

  private int[] pixels() {
    Image image = canvas.snapshot(null, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}

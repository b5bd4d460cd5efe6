package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Input;
import io.gridstride.editor.Keys;
import io.gridstride.editor.Pointer;
import io.gridstride.editor.Spot;
import io.gridstride.model.Bounds;
import io.gridstride.ui.look.Theme;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While something is dragged only what changes is painted, and nobody can tell. */
class PatchTest extends WindowTest {
  private static final int DRAGS = 5;

  @BeforeEach
  void show() {
    FxSteps.run(() -> window.wear(Theme.LIGHT));
    window.show(SEGMENTED);
  }

  @Test
  void aDragShowsTheSamePixelsAsThePictureAsAWhole() {
    var random = new Random(7);
    List<String> elements = List.copyOf(window.model().dfd().elements().keySet());
    int patched = 0;
    for (int i = 0; i < DRAGS; i++) {
      String element = elements.get(random.nextInt(elements.size()));
      Bounds box = window.desk().editor().diagram().places().get(element);
      send(new Input.Pressed(at(element, box.centreX(), box.centreY()), 1));
      for (int step = 0; step < 2; step++) {
        double x = box.centreX() + random.nextInt(160) - 80;
        double y = box.centreY() + random.nextInt(160) - 80;
        send(new Input.Dragged(at(element, x, y)));
        window.frame();
        patched += isPatched() ? 1 : 0;
        int[] shown = pixels();
        paintAnew();
        assertThat(pixels()).as("%s at %.0f, %.0f", element, x, y).isEqualTo(shown);
      }
      send(new Input.Escape());
      window.frame();
    }
    assertThat(patched).as("steps of which only a patch was painted").isPositive();
  }

  private static Pointer at(String element, double x, double y) {
    return new Pointer(x, y, 1, Keys.NONE, new Spot.OnPart(element));
  }

  private void send(Input input) {
    FxSteps.run(() -> window.session().send(input));
  }

  private boolean isPatched() {
    return FxSteps.get(() -> window.stage().getScene().lookup("#patches").isVisible());
  }

  /** Other colours and back make all of it be painted. */
  private void paintAnew() {
    FxSteps.run(() -> window.wear(Theme.DARK));
    window.frame();
    FxSteps.run(() -> window.wear(Theme.LIGHT));
    window.frame();
    assertThat(isPatched()).isFalse();
  }

  private int[] pixels() {
    Node canvas = window.node("canvas");
    Image image = FxSteps.get(() -> canvas.snapshot(null, null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}

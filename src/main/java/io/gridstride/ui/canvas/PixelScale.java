package io.gridstride.ui.canvas;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many pixels of the screen are one of the window that shows a node. */
final class PixelScale {
  private final ObservableValue<Number> scale;

  /**
   * Of the window that a node comes to be in.
   *
   * @param changed called when that window, or its screen, is another
   */
  PixelScale(Node node, Runnable changed) {
    scale =
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .orElse(1.0);
    scale.subscribe(changed);
  }

  double now() {
    return scale.getValue().doubleValue();
  }
}

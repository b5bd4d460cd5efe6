package io.gridstride.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Moves the focus from panel to panel, each time to where it was in that panel last. */
final class PanelFocus {
  private final Supplier<List<Node>> panels;
  private final Map<Node, Node> last = new LinkedHashMap<>();

  /**
   * Between panels.
   *
   * @param panels those shown now, in the order of the focus
   */
  PanelFocus(Supplier<List<Node>> panels) {
    this.panels = panels;
  }

  /** Goes to the next panel, or with a negative number to the one before. */
  void move(Scene scene, int by) {
    List<Node> shown = panels.get();
    Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
    int at = owner.map(node -> indexOf(shown, node)).orElse(-1);
    if (at >= 0) {
      owner.ifPresent(node -> last.put(shown.get(at), node));
    }
    int start = at < 0 && by < 0 ? 0 : at;
    for (int step = 1; step <= shown.size(); step++) {
      Node panel = shown.get(Math.floorMod(start + by * step, shown.size()));
      Optional<Node> target = target(panel);
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  private static int indexOf(List<Node> panels, Node node) {
    for (int i = 0; i < panels.size(); i++) {
      if (isIn(panels.get(i), node)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIn(Node panel, Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(panel::equals);
  }

  private Optional<Node> target(Node panel) {
    return Optional.ofNullable(last.get(panel))
        .filter(node -> isIn(panel, node) && takesFocus(node))
        .or(() -> first(panel));
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable()
        && !node.isDisabled()
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static Optional<Node> first(Node node) {
    if (takesFocus(node)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}

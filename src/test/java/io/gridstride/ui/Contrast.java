package io.gridstride.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** How well what is written in a window stands out from what it really stands on. */
final class Contrast {
  private Contrast() {}

  /** WCAG 2.2, contrast ratio of two opaque colours. */
  static double of(Color one, Color other) {
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

  /** Every text and symbol with less contrast than this, one line each. Disabled ones may have. */
  static List<String> below(double least, Parent root) {
    var found = new ArrayList<String>();
    walk(root, least, found);
    return found.stream().distinct().toList();
  }

  private static void walk(Node node, double least, List<String> found) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Shape shape && isRead(shape)) {
      Color ground = ground(node);
      Color ink = over(ground, paint(shape.getFill()), opacity(node));
      double contrast = of(ink, ground);
      if (contrast < least) {
        found.add(
            String.format(
                Locale.ROOT, "%.2f %s on %s: %s", contrast, ink, ground, described(shape)));
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, least, found));
    }
  }

  private static boolean isRead(Shape shape) {
    return shape instanceof Text text
        ? !text.getText().isBlank() && text.getFill() != null
        : shape instanceof SVGPath && shape.getFill() != null;
  }

  private static String described(Shape shape) {
    String what = shape instanceof Text text ? "\"" + text.getText() + "\"" : "symbol";
    return what
        + " in "
        + Stream.iterate(shape.getParent(), Objects::nonNull, Node::getParent)
            .limit(3)
            .map(parent -> parent.getClass().getSimpleName() + parent.getStyleClass())
            .toList();
  }

  private static double opacity(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .mapToDouble(Node::getOpacity)
        .reduce(1, (a, b) -> a * b);
  }

  /** What is painted under the middle of a node: ancestors, and what they painted before it. */
  private static Color ground(Node node) {
    List<Node> path = Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).toList();
    Bounds box = node.localToScene(node.getBoundsInLocal());
    var middle = new BoundingBox(box.getCenterX(), box.getCenterY(), 0, 0);
    Color ground = Color.WHITE;
    for (int i = path.size() - 1; i > 0; i--) {
      ground = painted(ground, path.get(i));
      for (Node sibling : ((Parent) path.get(i)).getChildrenUnmodifiable()) {
        if (sibling.equals(path.get(i - 1))) {
          break;
        }
        if (sibling.isVisible()
            && sibling.localToScene(sibling.getBoundsInLocal()).contains(middle)) {
          ground = painted(ground, sibling);
        }
      }
    }
    return ground;
  }

  private static Color painted(Color ground, Node node) {
    Color next = ground;
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        next = over(next, paint(fill.getFill()), opacity(node));
      }
    }
    return next;
  }

  private static Color paint(Paint paint) {
    return switch (paint) {
      case Color colour -> colour;
      case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
      default -> throw new IllegalArgumentException(paint.toString());
    };
  }

  private static Color over(Color ground, Color paint, double opacity) {
    return ground.interpolate(
        Color.color(paint.getRed(), paint.getGreen(), paint.getBlue()),
        paint.getOpacity() * opacity);
  }
}

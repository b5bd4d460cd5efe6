package io.gridstride.ui.look;

import atlantafx.base.theme.Styles;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with a picture and no text: each has a tooltip, which is also its accessible name. */
public final class Icons {
  private Icons() {}

  public static Node of(Ikon icon) {
    return new FontIcon(icon);
  }

  public static Button button(String id, Ikon icon, String tip, Runnable action) {
    var button = new Button();
    dress(button, id, icon, tip);
    button.setOnAction(event -> action.run());
    return button;
  }

  public static ToggleButton toggle(String id, Ikon icon, String tip) {
    var button = new ToggleButton();
    dress(button, id, icon, tip);
    return button;
  }

  private static void dress(ButtonBase button, String id, Ikon icon, String tip) {
    button.setId(id);
    button.setGraphic(of(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
  }

  /** A catalogue glyph, drawn on a 24 by 24 grid, in {@code size} by {@code size} pixels. */
  public static Node glyph(String path, double size) {
    var shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("glyph");
    Bounds drawn = shape.getLayoutBounds();
    double scale = size / 24;
    shape.setScaleX(scale);
    shape.setScaleY(scale);
    // Scaling is around the middle of what is drawn; the grid's own middle must stay where it is.
    shape.setTranslateX((drawn.getCenterX() - 12) * (scale - 1));
    shape.setTranslateY((drawn.getCenterY() - 12) * (scale - 1));
    return new Group(shape);
  }
}

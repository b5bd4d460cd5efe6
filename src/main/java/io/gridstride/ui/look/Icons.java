package io.gridstride.ui.look;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
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

  /** A catalogue glyph, drawn on a 24 by 24 grid. */
  public static Node glyph(String path) {
    return new Glyph(path);
  }

  /** A picture in a box, so that what stands beside it begins at the same place in each line. */
  public static Node boxed(Node picture) {
    var box = new StackPane(picture);
    box.getStyleClass().add("picture-box");
    box.setMouseTransparent(true);
    return box;
  }
}

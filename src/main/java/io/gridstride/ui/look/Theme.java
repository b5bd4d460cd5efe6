package io.gridstride.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The two looks of the window. */
public enum Theme {
  LIGHT,
  DARK;

  private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");

  /** On a screen without transparency a menu's shadow would be a white frame. */
  private static final PseudoClass OPAQUE_CLASS = PseudoClass.getPseudoClass("opaque");

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Gives every control of the application this look. */
  public void wear() {
    Application.setUserAgentStylesheet(
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /** Adds our own style sheet to a scene, and tells it which theme it is in. */
  public void dress(Scene scene) {
    String sheet =
        Objects.requireNonNull(Theme.class.getResource("/io/gridstride/ui/window.css"))
            .toExternalForm();
    if (!scene.getStylesheets().contains(sheet)) {
      scene.getStylesheets().add(sheet);
    }
    scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      scene.getRoot().pseudoClassStateChanged(OPAQUE_CLASS, true);
    }
  }
}

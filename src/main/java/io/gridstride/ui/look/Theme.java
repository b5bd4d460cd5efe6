package io.gridstride.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The looks of the window. */
public enum Theme {
  LIGHT("Light"),
  DARK("Dark"),
  HIGH_CONTRAST("High contrast");

  private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass CONTRAST_CLASS = PseudoClass.getPseudoClass("contrast");

  /** On a screen without transparency a menu's shadow would be a white frame. */
  private static final PseudoClass OPAQUE_CLASS = PseudoClass.getPseudoClass("opaque");

  private final String title;

  Theme(String title) {
    this.title = title;
  }

  /** What a person calls it. */
  public String title() {
    return title;
  }

  /** The next one; after the last comes the first. */
  public Theme next() {
    return switch (this) {
      case LIGHT -> DARK;
      case DARK -> HIGH_CONTRAST;
      case HIGH_CONTRAST -> LIGHT;
    };
  }

  /** Gives every control of the application this look. */
  public void wear() {
    Application.setUserAgentStylesheet(
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /** Adds our own style sheet to a scene, and tells it which theme it is in. */
  public void dress(Scene scene) {
    dress(scene, TextSize.USUAL);
  }

  /** The same with text in another size. */
  public void dress(Scene scene, TextSize size) {
    size.dress(scene);
    scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this != LIGHT);
    scene.getRoot().pseudoClassStateChanged(CONTRAST_CLASS, this == HIGH_CONTRAST);
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      scene.getRoot().pseudoClassStateChanged(OPAQUE_CLASS, true);
    }
  }
}

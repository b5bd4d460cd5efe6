package io.gridstride.ui.commands;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The key of a command.
 *
 * @param scope where it means the command
 */
public record Shortcut(KeyCombination key, Scope scope) {
  /** Where a key is listened to. */
  public enum Scope {
    WINDOW,
    /** Only while the canvas has the focus: a letter typed elsewhere is a letter. */
    CANVAS
  }

  /** As a person reads it, in the way of the platform: {@code Ctrl+Shift+K}. */
  public String words() {
    return key.getDisplayText();
  }

  /** For a menu, which listens to it only if it means the command in the whole window. */
  KeyCombination inMenu() {
    return switch (scope) {
      case WINDOW -> key;
      case CANVAS -> new ShownKey(key);
    };
  }

  /** With Ctrl, on macOS Command. */
  public static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** With Ctrl (Command) and Shift. */
  public static KeyCombination ctrlShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** What Ctrl (Command) and Shift are called before the name of another key. */
  public static String ctrlShift() {
    String key = ctrlShift(KeyCode.A).getDisplayText();
    return key.substring(0, key.length() - KeyCode.A.getName().length());
  }

  /** With Ctrl (Command) and Alt. */
  public static KeyCombination ctrlAlt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
  }

  /** With Alt. */
  public static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }

  /** With Shift. */
  public static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  /** By itself. */
  public static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }
}

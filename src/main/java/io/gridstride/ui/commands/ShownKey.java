package io.gridstride.ui.commands;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that a menu shows and does not listen to: it means its command on the canvas only, and a
 * letter typed elsewhere is a letter.
 */
final class ShownKey extends KeyCombination {
  private final KeyCombination key;

  ShownKey(KeyCombination key) {
    this.key = key;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getName() {
    return key.getName();
  }

  @Override
  public String getDisplayText() {
    return key.getDisplayText();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownKey shown && shown.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}

package io.gridstride.ui.commands;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can ask of the window.
 *
 * @param id names it in tests, and its menu item as {@code menu-} and the id
 * @param title what it is called where nothing else is known
 * @param wording what it is called now: {@code Undo move meter}
 * @param available whether it can be done now
 * @param checked for what is on or off: whether it is on now
 */
public record Command(
    String id,
    String title,
    Optional<Shortcut> shortcut,
    Supplier<String> wording,
    BooleanSupplier available,
    Optional<BooleanSupplier> checked,
    Runnable action) {
  /** A command that can always be done. */
  public static Command of(String id, String title, Runnable action) {
    return new Command(
        id, title, Optional.empty(), () -> title, () -> true, Optional.empty(), action);
  }

  /** With a key that means it in the whole window. */
  public Command key(KeyCombination key) {
    return with(new Shortcut(key, Shortcut.Scope.WINDOW));
  }

  /** With a key that means it while the canvas has the focus. */
  public Command keyOnCanvas(KeyCombination key) {
    return with(new Shortcut(key, Shortcut.Scope.CANVAS));
  }

  private Command with(Shortcut next) {
    return new Command(id, title, Optional.of(next), wording, available, checked, action);
  }

  /** Only to be done when this holds. */
  public Command when(BooleanSupplier next) {
    return new Command(id, title, shortcut, wording, next, checked, action);
  }

  /** Called otherwise from time to time. */
  public Command called(Supplier<String> next) {
    return new Command(id, title, shortcut, next, available, checked, action);
  }

  /** Switches something that is on when this holds. */
  public Command checked(BooleanSupplier next) {
    return new Command(id, title, shortcut, wording, available, Optional.of(next), action);
  }

  /** Does it if it can be done now. */
  public void run() {
    if (available.getAsBoolean()) {
      action.run();
    }
  }
}

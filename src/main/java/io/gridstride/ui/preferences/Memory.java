package io.gridstride.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Holds the present preferences, and writes every change to the file. The windows of one program
 * share them, each through a branch.
 */
public final class Memory {
  private final PreferencesFile file;
  private final List<Consumer<Preferences>> listeners = new ArrayList<>();

  private final Consumer<Preferences> onChange = this::tell;
  private final Optional<Memory> trunk;

  private Preferences now;

  public Memory(PreferencesFile file) {
    this.file = file;
    trunk = Optional.empty();
    now = file.load();
  }

  private Memory(Memory trunk) {
    this.file = trunk.file;
    this.trunk = Optional.of(trunk);
    now = trunk.now;
    trunk.listeners.add(onChange);
  }

  /** The same preferences for one window, which can be closed without the others. */
  public Memory branch() {
    return new Memory(this);
  }

  /** Forgets who listens to this branch. */
  public void close() {
    listeners.clear();
    trunk.ifPresent(whole -> whole.listeners.remove(onChange));
  }

  public Preferences now() {
    return now;
  }

  /** Calls {@code listener} at once and after every change. */
  public void listen(Consumer<Preferences> listener) {
    listeners.add(listener);
    listener.accept(now);
  }

  /** The same, but after those changes only that give another value for this part. */
  public <T> void listen(Function<Preferences, T> part, Consumer<T> listener) {
    var follower =
        new Consumer<Preferences>() {
          private T last = part.apply(now);

          @Override
          public void accept(Preferences preferences) {
            T next = part.apply(preferences);
            if (!next.equals(last)) {
              last = next;
              listener.accept(next);
            }
          }
        };
    listeners.add(follower);
    listener.accept(follower.last);
  }

  public void change(UnaryOperator<Preferences> change) {
    if (trunk.isPresent()) {
      trunk.get().change(change);
      return;
    }
    Preferences next = change.apply(now);
    if (!next.equals(now)) {
      file.save(next);
      tell(next);
    }
  }

  private void tell(Preferences next) {
    now = next;
    List.copyOf(listeners).forEach(listener -> listener.accept(next));
  }
}

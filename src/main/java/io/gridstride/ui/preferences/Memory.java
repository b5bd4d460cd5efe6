package io.gridstride.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Holds the present preferences, and writes every change to the file. */
public final class Memory {
  private final PreferencesFile file;
  private final List<Consumer<Preferences>> listeners = new ArrayList<>();

  private Preferences now;

  public Memory(PreferencesFile file) {
    this.file = file;
    now = file.load();
  }

  public Preferences now() {
    return now;
  }

  /** Calls {@code listener} at once and after every change. */
  public void listen(Consumer<Preferences> listener) {
    listeners.add(listener);
    listener.accept(now);
  }

  public void change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(now);
    if (!next.equals(now)) {
      now = next;
      file.save(next);
      List.copyOf(listeners).forEach(listener -> listener.accept(next));
    }
  }
}

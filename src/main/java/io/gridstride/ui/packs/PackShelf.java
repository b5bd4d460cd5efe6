package io.gridstride.ui.packs;

import io.gridstride.analysis.engine.RuleCases;
import io.gridstride.file.PackSet;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * The packs in use besides the built-in one: first those that are remembered, then those that were
 * named for this session only. Every change takes effect as soon as the packs have been read.
 */
public final class PackShelf {
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("packs").factory());
  private final List<Consumer<PackSet>> listeners = new ArrayList<>();
  private final Memory memory;
  private final Session session;
  private final List<Path> named;

  private PackSet now;

  /**
   * @param first the packs that the session began with
   */
  public PackShelf(Memory memory, Session session, PackSet first) {
    this.memory = memory;
    this.session = session;
    now = first;
    named =
        first.chosen().keySet().stream()
            .filter(path -> !memory.now().packs().contains(path))
            .toList();
  }

  /** Reads packs and tries their rules on the cases beside them. */
  public static PackSet read(List<Path> packs) {
    return PackSet.load(packs, RuleCases::broken);
  }

  public PackSet now() {
    return now;
  }

  /** Calls {@code listener} at once and after every reading. */
  public void listen(Consumer<PackSet> listener) {
    listeners.add(listener);
    listener.accept(now);
  }

  void forget(Consumer<PackSet> listener) {
    listeners.remove(listener);
  }

  /** Whether a pack will be used again in the next session. */
  boolean remembers(Path pack) {
    return memory.now().packs().contains(pack);
  }

  void add(Path pack) {
    Path absolute = pack.toAbsolutePath().normalize();
    become(Stream.concat(memory.now().packs().stream(), Stream.of(absolute)).distinct().toList());
  }

  void remove(Path pack) {
    become(memory.now().packs().stream().filter(other -> !other.equals(pack)).toList());
  }

  /** Whether a remembered pack can change places with the one before or after it. */
  boolean canMove(Path pack, int by) {
    int at = memory.now().packs().indexOf(pack);
    return at >= 0 && at + by >= 0 && at + by < memory.now().packs().size();
  }

  void move(Path pack, int by) {
    if (canMove(pack, by)) {
      var next = new ArrayList<>(memory.now().packs());
      int at = next.indexOf(pack);
      Collections.swap(next, at, at + by);
      become(next);
    }
  }

  private void become(List<Path> packs) {
    memory.change(preferences -> preferences.withPacks(packs));
    reload();
  }

  /** Reads all packs again, as after one was edited. */
  void reload() {
    List<Path> all = Stream.concat(memory.now().packs().stream(), named.stream()).toList();
    reader.execute(() -> {
      PackSet read = read(all);
      Platform.runLater(() -> show(read));
    });
  }

  private void show(PackSet next) {
    now = next;
    session.use(next.catalog());
    List.copyOf(listeners).forEach(listener -> listener.accept(next));
  }

  /** Ends the background work. */
  public void close() {
    reader.shutdown();
  }
}

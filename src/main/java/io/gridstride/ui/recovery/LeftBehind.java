package io.gridstride.ui.recovery;

import io.gridstride.file.journal.Journals;
import io.gridstride.file.journal.Recoveries;
import io.gridstride.file.journal.Recovery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * What was left behind and nobody has decided about, the same for all windows of the program. For
 * the JavaFX thread.
 */
public final class LeftBehind {
  private final Journals journals;
  private final List<Consumer<Recoveries>> listeners = new ArrayList<>();

  /** By id; one window is about to decide about each. */
  private final Set<String> claimed = new LinkedHashSet<>();

  private Recoveries now = Recoveries.NONE;

  LeftBehind(Journals journals) {
    this.journals = journals;
  }

  /** Tells what there is, now and after each change. */
  void listen(Consumer<Recoveries> listener) {
    listeners.add(listener);
    listener.accept(now);
  }

  void forget(Consumer<Recoveries> listener) {
    listeners.remove(listener);
  }

  /** Looks for work in the background: another program may have ended, or decided. */
  public void look() {
    CompletableFuture.supplyAsync(journals::abandoned)
        .thenAccept(found -> Platform.runLater(() -> tell(found)))
        .exceptionally(failure -> {
          Platform.runLater(() -> {
            throw new IllegalStateException(failure);
          });
          return null;
        });
  }

  private void tell(Recoveries found) {
    // A look may have begun before one of these was claimed.
    now =
        new Recoveries(
            found.found().stream().filter(each -> !claimed.contains(each.id())).toList(),
            found.damaged());
    List.copyOf(listeners).forEach(listener -> listener.accept(now));
  }

  /** Takes something to decide about it. Returns whether nobody else has. */
  boolean claim(Recovery recovery) {
    boolean ours = !claimed.contains(recovery.id()) && journals.claim(recovery);
    if (ours) {
      claimed.add(recovery.id());
      tell(now);
    } else {
      look();
    }
    return ours;
  }

  /** Leaves what was claimed to others. */
  void giveBack(Recovery recovery) {
    claimed.remove(recovery.id());
    journals.giveBack(recovery);
    look();
  }

  /** Removes what was claimed. Any thread. */
  void discard(Recovery recovery) {
    journals.discard(recovery);
  }
}

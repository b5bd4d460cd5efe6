package io.gridstride.ui.recovery;

import io.gridstride.file.Problem;
import io.gridstride.file.journal.Recoveries;
import io.gridstride.file.journal.Recovery;
import io.gridstride.ui.look.Icons;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * Lists the work that a program which did not end well left behind. Closing the panel, or the
 * window, leaves what was not decided to other windows and to the next start.
 */
public final class RecoveryPanel extends VBox {
  private final LeftBehind left;
  private final FileDeeds deeds;
  private final Autosave autosave;
  private final Clock clock;
  private final VBox rows = new VBox();
  private final Consumer<Recoveries> listener = this::show;

  /** By the id of what was left behind. */
  private final Map<String, RecoveryRow> open = new LinkedHashMap<>();

  /** What this window alone decides about now, by id. */
  private final Map<String, Recovery> claimed = new LinkedHashMap<>();

  /** Of those, by id: given up, which can be undone as long as the panel is there. */
  private final Set<String> discarded = new LinkedHashSet<>();

  /** Problems that have been shown once. */
  private final Set<Problem> told = new LinkedHashSet<>();

  public RecoveryPanel(LeftBehind left, FileDeeds deeds, Autosave autosave, Clock clock) {
    this.left = left;
    this.deeds = deeds;
    this.autosave = autosave;
    this.clock = clock;
    setId("recovery");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Unsaved work was found");
    getStyleClass().add("recovery");
    rows.getStyleClass().add("recovery-rows");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMaxHeight(260);
    getChildren().addAll(head(), scroll);
    shown(false);
  }

  private HBox head() {
    var title = new Label("Unsaved work was found");
    title.getStyleClass().add("recovery-title");
    var hint = new Label("GridStride did not end as usual. Nothing is overwritten until you save.");
    hint.getStyleClass().add("remark");
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    var head =
        new HBox(
            Icons.of(MaterialDesignH.HISTORY),
            title,
            hint,
            Icons.button(
                "recovery-later",
                MaterialDesignC.CLOSE,
                "Decide later: what is left stays for other windows and the next start",
                this::later));
    head.getStyleClass().add("recovery-head");
    return head;
  }

  /** Follows what there is; the window can show it now. */
  public void follow() {
    left.listen(listener);
    left.look();
  }

  private void show(Recoveries found) {
    var all = new ArrayList<Recovery>(claimed.values());
    all.addAll(found.found());
    boolean newProblem = told.addAll(found.damaged());
    boolean newWork = all.stream().anyMatch(each -> !open.containsKey(each.id()));
    open.keySet().retainAll(all.stream().map(Recovery::id).toList());
    all.forEach(each -> open.computeIfAbsent(each.id(), id -> row(each)));
    rows.getChildren().setAll(open.values());
    found.damaged().forEach(problem -> rows.getChildren().add(warning(problem)));
    shown(!rows.getChildren().isEmpty() && (isVisible() || newWork || newProblem));
  }

  private RecoveryRow row(Recovery recovery) {
    return new RecoveryRow(recovery, clock.instant(), wish(recovery));
  }

  private static Label warning(Problem problem) {
    var label = new Label(problem.sentence() + " It is kept as " + problem.file());
    label.setWrapText(true);
    label.getStyleClass().add("recovery-warning");
    return label;
  }

  private RecoveryRow.Wish wish(Recovery recovery) {
    return new RecoveryRow.Wish() {
      @Override
      public void recover() {
        decide(recovery, () -> deeds.recover(recovery));
      }

      @Override
      public void saveCopy() {
        decide(recovery, () -> deeds.saveCopy(recovery));
      }

      @Override
      public void discard() {
        if (claims(recovery)) {
          discarded.add(recovery.id());
          withRow(recovery, row -> row.discarded(this));
        }
      }

      @Override
      public void keepAfterAll() {
        discarded.remove(recovery.id());
        giveBack(recovery);
        withRow(recovery, row -> row.offer(this));
      }
    };
  }

  /** While a person is asked, no other window may do something else with it. */
  private void decide(Recovery recovery, BooleanSupplier deed) {
    if (claims(recovery)) {
      if (deed.getAsBoolean()) {
        done(recovery);
      } else {
        giveBack(recovery);
      }
    }
  }

  private boolean claims(Recovery recovery) {
    claimed.put(recovery.id(), recovery);
    boolean ours = left.claim(recovery);
    if (!ours) {
      claimed.remove(recovery.id());
    }
    return ours;
  }

  private void giveBack(Recovery recovery) {
    claimed.remove(recovery.id());
    left.giveBack(recovery);
  }

  private void withRow(Recovery recovery, Consumer<RecoveryRow> change) {
    Optional.ofNullable(open.get(recovery.id())).ifPresent(change);
  }

  private void done(Recovery recovery) {
    autosave.afterwards(() -> left.discard(recovery));
    claimed.remove(recovery.id());
    withRow(recovery, rows.getChildren()::remove);
    open.remove(recovery.id());
    shown(isVisible() && !rows.getChildren().isEmpty());
  }

  /** Whether there is work that nobody has decided about. */
  public boolean waiting() {
    return !open.isEmpty();
  }

  /** Shows what nobody has decided about. */
  public void showAgain() {
    shown(waiting());
  }

  private void later() {
    settle();
    shown(false);
  }

  /** Removes what was discarded: it can no longer be undone. */
  private void settle() {
    List.copyOf(claimed.values()).stream()
        .filter(each -> discarded.remove(each.id()))
        .forEach(this::done);
  }

  /** The window goes; what is not decided stays for others. */
  public void close() {
    left.forget(listener);
    settle();
    claimed.values().forEach(left::giveBack);
  }

  private void shown(boolean now) {
    setVisible(now);
    setManaged(now);
  }
}

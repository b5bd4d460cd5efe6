package io.gridstride.ui.recovery;

import io.gridstride.file.Problem;
import io.gridstride.file.journal.Journals;
import io.gridstride.file.journal.Recoveries;
import io.gridstride.file.journal.Recovery;
import io.gridstride.ui.look.Icons;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
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
 * window, keeps what was not decided for the next start.
 */
public final class RecoveryPanel extends VBox {
  private final Journals journals;
  private final FileDeeds deeds;
  private final Autosave autosave;
  private final Clock clock;
  private final VBox rows = new VBox();

  /** By the id of what was left behind. */
  private final Map<String, RecoveryRow> open = new LinkedHashMap<>();

  private final Map<String, Recovery> discarded = new LinkedHashMap<>();

  public RecoveryPanel(Journals journals, FileDeeds deeds, Autosave autosave, Clock clock) {
    this.journals = journals;
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
                "Decide later: keep what is left for the next start",
                this::later));
    head.getStyleClass().add("recovery-head");
    return head;
  }

  /** Looks for work in the background, and shows what there is. */
  public void look() {
    CompletableFuture.supplyAsync(journals::abandoned)
        .thenAccept(found -> Platform.runLater(() -> show(found)))
        .exceptionally(failure -> {
          Platform.runLater(() -> {
            throw new IllegalStateException(failure);
          });
          return null;
        });
  }

  private void show(Recoveries found) {
    found.found().forEach(this::add);
    for (Problem problem : found.damaged()) {
      var label = new Label(problem.sentence() + " It is kept as " + problem.file());
      label.setWrapText(true);
      label.getStyleClass().add("recovery-warning");
      rows.getChildren().add(label);
    }
    shown(!rows.getChildren().isEmpty());
  }

  private void add(Recovery recovery) {
    var row = new RecoveryRow(recovery, clock.instant(), wish(recovery));
    open.put(recovery.id(), row);
    rows.getChildren().add(row);
  }

  private RecoveryRow.Wish wish(Recovery recovery) {
    return new RecoveryRow.Wish() {
      @Override
      public void recover() {
        if (deeds.recover(recovery)) {
          autosave.afterwards(() -> journals.discard(recovery));
          done(recovery);
        }
      }

      @Override
      public void saveCopy() {
        if (deeds.saveCopy(recovery)) {
          autosave.afterwards(() -> journals.discard(recovery));
          done(recovery);
        }
      }

      @Override
      public void discard() {
        discarded.put(recovery.id(), recovery);
        row(recovery).discarded(this);
      }

      @Override
      public void keepAfterAll() {
        discarded.remove(recovery.id());
        row(recovery).offer(this);
      }
    };
  }

  private RecoveryRow row(Recovery recovery) {
    return Objects.requireNonNull(open.get(recovery.id()));
  }

  private void done(Recovery recovery) {
    rows.getChildren().remove(row(recovery));
    open.remove(recovery.id());
    shown(!rows.getChildren().isEmpty());
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
  public void settle() {
    for (Recovery each : List.copyOf(discarded.values())) {
      discarded.remove(each.id());
      autosave.afterwards(() -> journals.discard(each));
      done(each);
    }
  }

  private void shown(boolean now) {
    setVisible(now);
    setManaged(now);
  }
}

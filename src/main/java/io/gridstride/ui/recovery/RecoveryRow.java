package io.gridstride.ui.recovery;

import atlantafx.base.theme.Styles;
import io.gridstride.catalog.Quantity;
import io.gridstride.file.Problem;
import io.gridstride.file.journal.Recovery;
import io.gridstride.file.watch.Outside;
import io.gridstride.model.Dfd;
import io.gridstride.review.changes.ModelChanges;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One model that was left behind: what it is, what differs from its file, what to do with it. */
final class RecoveryRow extends HBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final Recovery recovery;
  private final HBox choices = new HBox();

  /** What a person wants done with it. */
  interface Wish {
    void recover();

    void saveCopy();

    void discard();

    void keepAfterAll();
  }

  RecoveryRow(Recovery recovery, Instant now, Wish wish) {
    this.recovery = recovery;
    getStyleClass().add("recovery-row");
    choices.getStyleClass().add("recovery-choices");
    choices.setMinWidth(USE_PREF_SIZE);
    VBox about = about(now);
    HBox.setHgrow(about, Priority.ALWAYS);
    getChildren().addAll(about, choices);
    offer(wish);
  }

  /** Shows the choices there are at first. */
  void offer(Wish wish) {
    Button recover = button("recover", "Recover", wish::recover);
    recover.getStyleClass().add(Styles.ACCENT);
    choices
        .getChildren()
        .setAll(
            recover,
            button("copy", "Save a copy as\u2026", wish::saveCopy),
            button("discard", "Discard", wish::discard));
  }

  /** Shows that it will be removed, and how to change that. */
  void discarded(Wish wish) {
    var said = new Label("Discarded.");
    choices.getChildren().setAll(said, button("undo", "Undo", wish::keepAfterAll));
  }

  private Button button(String id, String label, Runnable action) {
    var button = new Button(label);
    button.setId("recovery-" + id);
    button.setAccessibleText(label + ": " + name());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private String name() {
    return recovery.draft().model().info().name();
  }

  private VBox about(Instant now) {
    var title = new Label(name());
    title.getStyleClass().add("recovery-name");
    var about = new VBox(title, line(place() + " \u00b7 " + changed(now)));
    about.getStyleClass().add("recovery-about");
    Optional<ModelChanges> changes =
        recovery.onDisk().map(file -> ModelChanges.between(file, recovery.draft().model()));
    Label summary =
        line(
            changes
                .map(each -> "Compared with the file: " + each.summary() + ".")
                .orElseGet(() -> holds(recovery.draft().model().dfd())));
    about.getChildren().add(summary);
    recovery
        .outside()
        .flatMap(RecoveryRow::warning)
        .ifPresent(warning -> {
          Label label = line(warning);
          label.getStyleClass().setAll("label", "recovery-warning");
          about.getChildren().add(label);
        });
    changes.ifPresent(each -> addDetails(about, each));
    return about;
  }

  private static void addDetails(VBox about, ModelChanges changes) {
    List<String> lines = Differences.lines("Compared with the file, it has:", changes);
    Label details = line(String.join("\n", lines));
    var toggle = new ToggleButton("Show what differs");
    toggle.setId("recovery-details");
    toggle.getStyleClass().addAll(Styles.FLAT, "recovery-toggle");
    details.visibleProperty().bind(toggle.selectedProperty());
    details.managedProperty().bind(toggle.selectedProperty());
    about.getChildren().addAll(toggle, details);
  }

  private static Label line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("remark");
    return label;
  }

  private String place() {
    return recovery
        .draft()
        .file()
        .map(file -> file.getFileName() + " in " + folder(file))
        .orElse("Never saved");
  }

  private static String folder(Path file) {
    return String.valueOf(file.toAbsolutePath().getParent());
  }

  private String changed(Instant now) {
    Instant at = recovery.draft().changed();
    return "last changed "
        + ago(Duration.between(at, now))
        + " ("
        + DAY.format(at.atZone(ZoneId.systemDefault()))
        + ")";
  }

  private static String ago(Duration since) {
    if (since.toMinutes() < 1) {
      return "just now";
    }
    if (since.toHours() < 1) {
      return counted(since.toMinutes(), "minute");
    }
    return since.toDays() < 1 ? counted(since.toHours(), "hour") : counted(since.toDays(), "day");
  }

  private static String counted(long count, String unit) {
    return Quantity.of(count, unit) + " ago";
  }

  private static String holds(Dfd dfd) {
    return "It holds "
        + dfd.elements().size()
        + " elements, "
        + dfd.flows().size()
        + " flows and "
        + dfd.boundaries().size()
        + " zones.";
  }

  private static Optional<String> warning(Outside outside) {
    return switch (outside) {
      case Outside.Same _ -> Optional.empty();
      case Outside.Changed _ ->
          Optional.of(
              "The file was changed since. Recovering leaves it as it is, and saving will ask.");
      case Outside.Gone _ ->
          Optional.of("The file is no longer there. Recovering brings the model back.");
      case Outside.Unreadable(Problem problem) ->
          Optional.of("The file cannot be read: " + problem.sentence());
    };
  }
}

package io.gridstride.ui.report;

import atlantafx.base.theme.Styles;
import io.gridstride.report.brief.Bytes;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Choices, preview and buttons, and what happens between them. */
final class ReportDesk extends BorderPane {
  /** So many choices are made in a row that each is not worth a report. */
  private static final Duration PAUSE = Duration.millis(400);

  /** The report that is seen, and what it was made from. */
  private record Printed(Order order, Bytes pdf) {}

  private final Session session;
  private final Stage stage;
  private final Supplier<Theme> theme;
  private final Supplier<Optional<Path>> near;
  private final Filing filing;
  private final Press press = new Press();
  private final PressLine line = new PressLine(this::stop);
  private final Preview preview = new Preview(this::make);
  private final Label told = new Label();
  private final Button save = new Button("Save as PDF\u2026");
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Choices choices;
  private Order newest;
  private Optional<Printed> printed = Optional.empty();

  /** Where the report under way is to be saved. */
  private Optional<Path> target = Optional.empty();

  ReportDesk(
      Session session,
      Stage stage,
      Supplier<Theme> theme,
      Supplier<Optional<Path>> near,
      Filing filing) {
    this.session = session;
    this.stage = stage;
    this.filing = filing;
    this.theme = theme;
    this.near = near;
    choices = new Choices(stage, near, this::changed);
    newest = order();
    pause.setOnFinished(event -> make());
    setId("report-desk");
    var left = new ScrollPane(choices);
    left.setFitToWidth(true);
    left.getStyleClass().addAll("edge-to-edge", "report-left");
    setLeft(left);
    setCenter(preview);
    setBottom(buttons());
    look();
    make();
  }

  private HBox buttons() {
    save.setId("report-save");
    save.getStyleClass().add(Styles.ACCENT);
    save.setDefaultButton(true);
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> save());
    var close = new Button("Close");
    close.setId("report-close");
    close.setCancelButton(true);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> {
      if (mayClose()) {
        stage.hide();
      }
    });
    told.setId("report-told");
    told.setWrapText(true);
    told.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    var bar = new HBox(line, told, save, close);
    bar.getStyleClass().add("report-buttons");
    return bar;
  }

  private Order order() {
    return new Order(choices.wish(), session.now().model(), session.catalog());
  }

  private void changed() {
    told.setText("");
    pause.playFromStart();
  }

  /** The model on the desk may be another one. */
  void look() {
    choices.show(session.now().model().info());
    preview.markStale(!order().sameModel(newest));
  }

  /** Makes the preview again if it is of an older model. */
  void refresh() {
    if (!order().sameModel(newest)) {
      make();
    }
  }

  private void make() {
    pause.stop();
    newest = order();
    preview.markStale(false);
    save.setDisable(false);
    line.begin();
    press.begin(newest, line::show, this::take);
  }

  private void stop() {
    press.stop();
    line.rest();
    target = Optional.empty();
    told.setText("");
    if (printed.isEmpty()) {
      preview.say("Stopped. Change a choice, or make the preview again, to go on.");
    }
  }

  private void take(Outcome outcome) {
    line.rest();
    switch (outcome) {
      case Outcome.Made fresh -> {
        printed = Optional.of(new Printed(newest, fresh.pdf()));
        choices.show(fresh.brief());
        preview.show(fresh.pages());
        target.ifPresent(file -> write(file, fresh.pdf()));
      }
      case Outcome.Refused(String sentence) -> {
        printed = Optional.empty();
        preview.say(sentence);
        save.setDisable(true);
        told.setText(target.isPresent() ? "The report was not saved." : "");
      }
      case Outcome.Abandoned() -> {}
    }
    target = Optional.empty();
  }

  private void save() {
    String name = session.now().model().info().name();
    String sort = ProfileWords.title(choices.wish().profile());
    Choosers.savePdf(stage, theme.get(), near.get(), name + " - " + sort).ifPresent(this::saveTo);
  }

  /** What is saved is what the choices and the model are now, previewed or not. */
  private void saveTo(Path file) {
    Order wanted = order();
    printed
        .filter(one -> one.order().sameAs(wanted))
        .ifPresentOrElse(
            one -> write(file, one.pdf()),
            () -> {
              make();
              target = Optional.of(file);
              told.setText("Saving once the report is made\u2026");
            });
  }

  private void write(Path file, Bytes pdf) {
    told.setText("Saving\u2026");
    filing.write(file, pdf, this::say);
  }

  /** Returns whether the window is still there to read it in. */
  private boolean say(String sentence) {
    told.setText(sentence);
    return stage.isShowing();
  }

  /** Whether no report is to be saved that is not made yet, or it was given up just now. */
  boolean mayClose() {
    return target
        .map(file -> UnsavedReportQuestion.ask(stage, theme.get(), file.getFileName().toString()))
        .orElse(true);
  }

  void close() {
    pause.stop();
    press.stop();
    preview.close();
  }
}

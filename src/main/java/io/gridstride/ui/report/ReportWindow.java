package io.gridstride.ui.report;

import io.gridstride.ui.look.Theme;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.Preferences;
import io.gridstride.ui.recovery.Notices;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A window beside the main one that makes reports of the model on the desk. */
public final class ReportWindow {
  private static final double WIDTH = 1100;
  private static final double HEIGHT = 680;

  private final Session session;
  private final Memory memory;
  private final Stage owner;
  private final Supplier<Optional<Path>> near;
  private final Filing filing;
  private Optional<Stage> shown = Optional.empty();
  private Optional<ReportDesk> desk = Optional.empty();

  /**
   * Shows nothing yet.
   *
   * @param near a file in the folder where the person is at work
   * @param notices of the main window, for what is to be said after this one was closed
   */
  public ReportWindow(
      Session session, Memory memory, Stage owner, Supplier<Optional<Path>> near, Notices notices) {
    this.session = session;
    this.memory = memory;
    this.owner = owner;
    this.near = near;
    filing = new Filing(owner, notices, this::theme, near);
    memory.listen(Preferences::look, look -> shown.map(Stage::getScene).ifPresent(this::dress));
    session.listen((old, now) -> desk.ifPresent(ReportDesk::look));
  }

  /** Opens the window, or brings it to the front. */
  public void open() {
    shown.ifPresentOrElse(
        stage -> {
          stage.setIconified(false);
          stage.toFront();
          stage.requestFocus();
        },
        this::build);
  }

  /** Whether no report is to be saved that is not saved yet, or it was given up just now. */
  public boolean mayClose() {
    return desk.map(ReportDesk::mayClose).orElse(true);
  }

  private void build() {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle("Export report \u2014 GridStride");
    stage.getIcons().setAll(owner.getIcons());
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    var content = new ReportDesk(session, stage, this::theme, near, filing);
    var scene = new Scene(content, WIDTH, HEIGHT);
    dress(scene);
    stage.setScene(scene);
    // A person who comes back from the model wants to see what became of the report.
    stage
        .focusedProperty()
        .addListener((property, old, focused) -> {
          if (focused) {
            content.refresh();
          }
        });
    stage.setOnCloseRequest(event -> {
      if (!content.mayClose()) {
        event.consume();
      }
    });
    stage.setOnHidden(event -> {
      content.close();
      shown = Optional.empty();
      desk = Optional.empty();
    });
    shown = Optional.of(stage);
    desk = Optional.of(content);
    stage.show();
  }

  private Theme theme() {
    return memory.now().look().theme();
  }

  private void dress(Scene scene) {
    Preferences.Look look = memory.now().look();
    look.theme().dress(scene, look.text());
  }
}

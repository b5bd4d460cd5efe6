package io.gridstride.ui;

import io.gridstride.editor.Aids;
import io.gridstride.editor.Input;
import io.gridstride.file.Opened;
import io.gridstride.file.PackSet;
import io.gridstride.file.Problem;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.guide.GuideCard;
import io.gridstride.ui.inspector.Inspector;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.packs.PackShelf;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.Preferences;
import io.gridstride.ui.preferences.Screens;
import io.gridstride.ui.recovery.Safekeeping;
import io.gridstride.ui.report.ReportWindow;
import io.gridstride.ui.session.FindingSearch;
import io.gridstride.ui.session.Frames;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts the window together. */
final class MainWindow {
  private final Stage stage;
  private final Memory memory;
  private final Session session;
  private final PackShelf shelf;
  private final ReportWindow reports;
  private final Documents documents;
  private final DiagramView diagram;
  private final Panels panels;
  private final Looking looking;
  private final Commands commands;
  private final Scene scene;
  private final GuideCard guide;
  private final Windows windows;

  MainWindow(
      Stage stage,
      PackSet packs,
      Memory memory,
      FindingSearch search,
      Safekeeping safekeeping,
      Windows windows) {
    this.stage = stage;
    this.windows = windows;
    this.memory = memory;
    session = new Session(packs.catalog(), ThreatModel.empty("Untitled"), search);
    shelf = new PackShelf(memory, session, packs);
    documents = new Documents(session, memory, stage, safekeeping);
    var start = new StartHint(documents, session);
    diagram = new DiagramView(session, documents.theme(), start.node());
    looking = new Looking(session, diagram, memory, stage);
    guide = new GuideCard(session, () -> memory.change(Preferences::withGuided));
    looking.putOver(guide);
    panels = new Panels(memory, looking.canvas());
    var status = new StatusBar(session, diagram.viewportProperty(), diagram::zoomTo);
    reports = new ReportWindow(session, memory, stage, documents::near, documents.notices());
    var actions =
        new Actions(
            session,
            documents,
            reports,
            new Exports(session, documents, status.chores(), status::tell),
            new AutoLayout(session, diagram, status.chores(), status::tell),
            diagram,
            memory,
            shelf,
            this::guide,
            this::close,
            windows);
    var root = new BorderPane(panels.node());
    commands = WindowCommands.of(actions, panels, looking);
    diagram.obey(commands);
    looking.obey(commands);
    diagram.onBadge(part -> panels.withTables(tables -> tables.showThreats(part)));
    status.obey(commands);
    root.setTop(
        new VBox(
            new MainMenu(actions, commands),
            new MainToolBar(actions),
            documents.recovery(),
            documents.notices()));
    root.setBottom(status);
    // What does not fit is cut at the right; otherwise both sides would be.
    root.setMinWidth(0);
    status.setMinWidth(0);
    Preferences.Window size = onScreen().fit(memory.now().window());
    scene = new Scene(looking.over(root), size.width(), size.height());
    scene.setOnDragOver(FileDrop::over);
    scene.setOnDragDropped(event -> FileDrop.dropped(event, this::open));
  }

  Session session() {
    return session;
  }

  Stage stage() {
    return stage;
  }

  /** The rule packs in use. */
  PackSet packs() {
    return shelf.now();
  }

  /** Leads through a first model, on an empty canvas. */
  void guide() {
    if (session.now().model().dfd().parts().findAny().isEmpty() || documents.startEmpty()) {
      guide.start();
    }
  }

  /** Goes where the last window was, if a screen is there. */
  void goBack() {
    onScreen()
        .fit(memory.now().window())
        .corner()
        .ifPresent(corner -> {
          stage.setX(corner.x());
          stage.setY(corner.y());
        });
  }

  /** Shows menu and canvas at once, and the panels as soon as those have been painted. */
  void show() {
    memory.listen(Preferences::look, look -> wear());
    memory.listen(Preferences::canvas, this::aid);
    session.listen((old, desk) -> stage.setTitle(Title.of(desk)));
    session.listen((old, desk) -> {
      // Whoever asks on the diagram reads the answer in the tables, hidden or not.
      if (!Snapshots.same(old.lens(), desk.lens()) && desk.lens() instanceof Lens.Blast) {
        panels.withTables(Tables::showPaths);
      }
    });
    stage.getIcons().setAll(icon());
    stage.setMinWidth(Preferences.LEAST_WIDTH);
    stage.setMinHeight(Preferences.LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setMaximized(memory.now().window().maximised());
    stage.setOnCloseRequest(event -> {
      if (!reports.mayClose() || !documents.mayLeave()) {
        event.consume();
      }
    });
    stage.setOnHiding(event -> leave());
    stage
        .focusedProperty()
        .addListener((property, old, focused) -> {
          if (focused) {
            windows.used(this);
            regained();
          }
        });
    stage.show();
    diagram.requestFocus();
    Frames.afterNext(() -> {
      panels.fill(
          looking.side(commands, memory),
          new Inspector(session),
          new Tables(session, diagram, looking.places()));
      documents.recovery().follow();
      Platform.runLater(this::tellOfUnsoundPacks);
    });
  }

  private void tellOfUnsoundPacks() {
    List<Problem> problems = shelf.now().problems();
    if (!problems.isEmpty()) {
      ProblemDialog.show(
          stage,
          documents.theme(),
          "A rule pack cannot be used. The window works without it; Edit, Rule packs shows more.",
          problems);
    }
  }

  /** Somebody comes back from another program, which may have changed the file. */
  void regained() {
    documents.check();
  }

  /** Opens a file, after asking about unsaved changes. */
  void open(Path file) {
    documents.open(file);
  }

  /** Shows what was read from a file, or why it cannot be shown. */
  void take(Path file, Opened opened) {
    documents.take(file, opened);
  }

  private static Image icon() {
    return new Image(
        Objects.requireNonNull(MainWindow.class.getResource("/io/gridstride/ui/icon.png"))
            .toExternalForm());
  }

  private void wear() {
    Theme theme = documents.theme();
    theme.wear();
    theme.dress(scene, memory.now().look().text());
    diagram.wear(theme);
    looking.wear(theme);
  }

  private void aid(Preferences.Canvas canvas) {
    var aids = new Aids(canvas.grid(), canvas.guides());
    if (!aids.equals(session.now().editor().aids())) {
      session.send(new Input.Use(aids));
    }
  }

  /** Asks the window to close; it may have a reason to stay. */
  void close() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private static Screens onScreen() {
    return new Screens(
        Screen.getScreens().stream()
            .map(Screen::getVisualBounds)
            .map(room ->
                new Screens.Room(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight()))
            .toList());
  }

  private void leave() {
    panels.remember();
    Preferences.Window last = memory.now().window();
    var next =
        stage.isMaximized()
            ? new Preferences.Window(last.corner(), last.width(), last.height(), true)
            : new Preferences.Window(
                Optional.of(new Preferences.Corner(stage.getX(), stage.getY())),
                scene.getWidth(),
                scene.getHeight(),
                false);
    memory.change(preferences -> preferences.withWindow(next));
    documents.close();
    session.close();
    diagram.close();
    shelf.close();
    memory.close();
    windows.closed(this);
  }
}

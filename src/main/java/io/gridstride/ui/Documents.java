package io.gridstride.ui;

import io.gridstride.file.Home;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Salvaged;
import io.gridstride.file.Templates;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.NewModelDialog;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.dialogs.UnsavedQuestion;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.recovery.Autosave;
import io.gridstride.ui.recovery.FileGuard;
import io.gridstride.ui.recovery.FileNotices;
import io.gridstride.ui.recovery.LeftBehind;
import io.gridstride.ui.recovery.Notices;
import io.gridstride.ui.recovery.Patience;
import io.gridstride.ui.recovery.RecoveryPanel;
import io.gridstride.ui.recovery.Safekeeping;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Origin;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.stage.Stage;

/** Opens, saves and leaves models, and asks before anything is lost. */
final class Documents {
  private final Session session;
  private final Memory memory;
  private final Stage owner;
  private final OpenFiles openFiles;
  private final Notices notices = new Notices();
  private final Patience patience = new Patience(notices);
  private final FileNotices says;
  private final FileGuard guard;
  private final Autosave autosave;
  private final RecoveryPanel recovery;
  private final FileChoices choices;
  private final Saves saves;
  private final LeftBehind leftBehind;

  Documents(Session session, Memory memory, Stage owner, Safekeeping safekeeping) {
    this.session = session;
    this.memory = memory;
    this.owner = owner;
    openFiles = safekeeping.openFiles();
    leftBehind = safekeeping.leftBehind();
    Clock clock = Clock.systemUTC();
    choices = new FileChoices(session, this);
    says = new FileNotices(session, notices, choices);
    guard = new FileGuard(session, notices, choices);
    autosave = new Autosave(session, safekeeping.journals(), notices, clock);
    saves = new Saves(session, memory, this, guard, autosave, patience);
    recovery = new RecoveryPanel(safekeeping.leftBehind(), choices, autosave, clock);
    session.onRefusal(() -> session.now().saved().readOnly().ifPresent(says::readOnly));
  }

  Theme theme() {
    return memory.now().look().theme();
  }

  Stage owner() {
    return owner;
  }

  /** What has to be said about the file, to stand over the canvas. */
  Notices notices() {
    return notices;
  }

  /** What was left behind by a program that did not end well. */
  RecoveryPanel recovery() {
    return recovery;
  }

  /** What else can be done with the file. */
  FileChoices choices() {
    return choices;
  }

  FileNotices says() {
    return says;
  }

  /** Looks whether somebody else changed the file, or left work behind. */
  void check() {
    guard.check();
    leftBehind.look();
  }

  /** Puts a new model on the desk that stands in no file yet. */
  void chooseNew() {
    choose(Home.find().templates(), "Start a new model from", "Create");
  }

  /** Puts a copy of one of the worked models on the desk. */
  void chooseExample() {
    choose(Home.find().models(), "Open a copy of an example", "Open");
  }

  private void choose(Path folder, String heading, String verb) {
    Templates templates = Templates.list(folder);
    if (!templates.problems().isEmpty()) {
      ProblemDialog.show(owner, theme(), "Some models cannot be offered.", templates.problems());
    }
    if (!templates.models().isEmpty() && mayLeave()) {
      NewModelDialog.choose(owner, theme(), heading, verb, templates.models())
          .ifPresent(this::start);
    }
  }

  /**
   * Puts an empty model on the desk, after asking about unsaved changes. Returns whether it may.
   */
  boolean startEmpty() {
    boolean may = mayLeave();
    if (may) {
      start(ThreatModel.empty("Untitled"));
    }
    return may;
  }

  private void start(ThreatModel model) {
    leaveFile();
    session.open(model);
  }

  /** Lets others have the file of the model that goes off the desk. */
  void leaveFile() {
    openFiles.release(this);
    says.clear();
  }

  void openChosen() {
    if (mayLeave()) {
      Choosers.open(owner, near()).ifPresent(this::read);
    }
  }

  void open(Path file) {
    if (mayLeave()) {
      read(file);
    }
  }

  private void read(Path file) {
    Desk before = session.now();
    Opened opened = patience.at(file, "Opening", () -> ModelFiles.open(file));
    boolean untouched = Snapshots.same(before.model(), session.now().model());
    if (untouched || mayLeave()) {
      take(file, opened);
    }
  }

  /** Puts what was read on the desk, or tells why it cannot be. */
  void take(Path file, Opened opened) {
    Path absolute = file.toAbsolutePath().normalize();
    switch (opened.reading()) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> warnings) -> {
        leaveFile();
        session.open(model, Optional.of(absolute), Origin.read(opened.stamp(), claim(absolute)));
        memory.change(preferences -> preferences.remembering(absolute));
        if (!warnings.isEmpty() && session.now().saved().readOnly().isEmpty()) {
          says.warned(absolute, warnings);
        }
      }
      case Reading.Refused<ThreatModel>(List<Problem> problems) -> {
        if (Files.notExists(file)) {
          memory.change(preferences -> preferences.forgetting(absolute));
        }
        Optional<Salvaged> salvaged = ModelFiles.salvage(absolute);
        if (salvaged.isEmpty()) {
          says.refused(absolute, problems);
          return;
        }
        leaveFile();
        session.open(
            salvaged.get().model(),
            Optional.of(absolute),
            Origin.read(opened.stamp(), Optional.of("The file is damaged or newer.")));
        says.salvaged(absolute, problems, salvaged.get());
      }
    }
  }

  /** Wants to edit a file. */
  OpenFiles.Claim claims(Path file) {
    return openFiles.claim(file, this, this::raise);
  }

  /** Wants to edit a file. Returns why it can only be looked at, and says so. */
  private Optional<String> claim(Path file) {
    OpenFiles.Claim claim = claims(file);
    if (claim instanceof OpenFiles.Claim.Ours) {
      if (Files.exists(file) && !Files.isWritable(file)) {
        says.writeProtected(file);
      }
      return Optional.empty();
    }
    says.elsewhere(file, claim);
    return Optional.of("The file is open elsewhere.");
  }

  private void raise() {
    owner.setIconified(false);
    owner.toFront();
    owner.requestFocus();
  }

  /** Saves where the model was read from, or asks where. Returns whether it is saved. */
  boolean save() {
    handIn();
    return saves.save();
  }

  /** Asks where to save. Returns whether it is saved. */
  boolean saveAs() {
    handIn();
    return saves.saveAs();
  }

  /** What is half typed belongs to what is saved. */
  private void handIn() {
    Optional.ofNullable(owner.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .ifPresent(field -> field.fireEvent(new Event(TextEntry.HAND_IN)));
  }

  /** Writes a model to a file, or says why not. */
  boolean wrote(ThreatModel model, Path file) {
    return saves.wrote(model, file);
  }

  /** Asks about unsaved changes. Returns whether the model may be taken off the desk. */
  boolean mayLeave() {
    handIn();
    return !session.now().unsaved()
        || switch (UnsavedQuestion.ask(owner, theme(), session.now().model().info().name())) {
          case SAVE -> save();
          case LOSE -> true;
          case CANCEL -> false;
        };
  }

  /** A file in the folder where the person is at work. */
  Optional<Path> near() {
    return session.now().file().or(() -> memory.now().recent().stream().findFirst());
  }

  /** Ends the background work and lets others have the file. */
  void close() {
    recovery.close();
    guard.close();
    openFiles.release(this);
    autosave.close();
  }
}

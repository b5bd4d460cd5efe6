package io.gridstride.ui;

import io.gridstride.file.Home;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Saving;
import io.gridstride.file.Templates;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.NewModelDialog;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.dialogs.UnsavedQuestion;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Opens, saves and leaves models, and asks before anything is lost. */
final class Documents {
  private final Session session;
  private final Memory memory;
  private final Window owner;

  Documents(Session session, Memory memory, Window owner) {
    this.session = session;
    this.memory = memory;
    this.owner = owner;
  }

  Theme theme() {
    return memory.now().dark() ? Theme.DARK : Theme.LIGHT;
  }

  Window owner() {
    return owner;
  }

  /** Puts a new model on the desk that stands in no file yet. */
  void chooseNew() {
    Templates templates = Templates.list(Home.find().templates());
    if (!templates.problems().isEmpty()) {
      ProblemDialog.show(owner, theme(), "Some templates cannot be offered.", templates.problems());
    }
    if (!templates.models().isEmpty() && mayLeave()) {
      NewModelDialog.choose(owner, theme(), templates.models())
          .ifPresent(model -> session.open(model, Optional.empty()));
    }
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
    take(file, ModelFiles.read(file));
  }

  /** Puts what was read on the desk, or tells why it cannot be. */
  void take(Path file, Reading<ThreatModel> reading) {
    switch (reading) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> warnings) -> {
        Path absolute = file.toAbsolutePath().normalize();
        session.open(model, Optional.of(absolute));
        memory.change(preferences -> preferences.remembering(absolute));
        if (!warnings.isEmpty()) {
          ProblemDialog.show(owner, theme(), "The model was opened, but look at this:", warnings);
        }
      }
      case Reading.Refused<ThreatModel>(List<Problem> problems) -> {
        if (Files.notExists(file)) {
          memory.change(preferences -> preferences.forgetting(file.toAbsolutePath().normalize()));
        }
        ProblemDialog.show(
            owner,
            theme(),
            "\u201c" + file.getFileName() + "\u201d could not be opened. The file is unchanged.",
            problems);
      }
    }
  }

  /** Saves where the model was read from, or asks where. Returns whether it is saved. */
  boolean save() {
    return session.now().file().map(this::write).orElseGet(this::saveAs);
  }

  /** Asks where to save. Returns whether it is saved. */
  boolean saveAs() {
    return Choosers.saveModel(owner, theme(), near(), session.now().model().info().name())
        .map(this::write)
        .orElse(false);
  }

  private boolean write(Path file) {
    ThreatModel model = session.now().model();
    return switch (ModelFiles.save(model, file)) {
      case Saving.Saved() -> {
        Path absolute = file.toAbsolutePath().normalize();
        session.saved(model, absolute);
        memory.change(preferences -> preferences.remembering(absolute));
        yield true;
      }
      case Saving.NotSaved(Problem problem) -> {
        ProblemDialog.show(
            owner,
            theme(),
            "The model was not saved. Your changes are still in the window.",
            List.of(problem));
        yield false;
      }
    };
  }

  /** Asks about unsaved changes. Returns whether the model may be taken off the desk. */
  boolean mayLeave() {
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
}

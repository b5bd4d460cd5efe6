package io.gridstride.ui;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.Stamp;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.file.watch.Outside;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.recovery.Autosave;
import io.gridstride.ui.recovery.FileGuard;
import io.gridstride.ui.recovery.Patience;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.Optional;

/** Saves the model on the desk, and replaces nothing that nobody here has seen. */
final class Saves {
  private final Session session;
  private final Memory memory;
  private final Documents documents;
  private final FileGuard guard;
  private final Autosave autosave;
  private final Patience patience;

  /** Whether a save is under way on a slow drive. */
  private boolean saving;

  Saves(
      Session session,
      Memory memory,
      Documents documents,
      FileGuard guard,
      Autosave autosave,
      Patience patience) {
    this.session = session;
    this.memory = memory;
    this.documents = documents;
    this.guard = guard;
    this.autosave = autosave;
    this.patience = patience;
  }

  /** Saves where the model was read from, or asks where. Returns whether it is saved. */
  boolean save() {
    Optional<Path> file = session.now().file();
    if (file.isEmpty() || session.now().saved().readOnly().isPresent()) {
      return saveAs();
    }
    return mayReplace(file.get()) && write(file.get());
  }

  private boolean mayReplace(Path file) {
    Stamp known = session.now().saved().stamp().orElse(Stamp.NONE);
    return guard.maySave(file, patience.at(file, "Looking at", () -> Outside.look(file, known)));
  }

  /** Asks where to save. Returns whether it is saved. */
  boolean saveAs() {
    return Choosers.saveModel(
            documents.owner(),
            documents.theme(),
            documents.near(),
            session.now().model().info().name())
        .map(this::writeAs)
        .orElse(false);
  }

  private boolean writeAs(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (isReadOnlyHere(absolute) || !(documents.claims(absolute) instanceof OpenFiles.Claim.Ours)) {
      documents
          .says()
          .notSaved(
              new Problem(
                  absolute.toString(),
                  "",
                  "The file is in use or kept as it is; choose another name."));
      return false;
    }
    Optional<Path> before = session.now().file();
    boolean written = write(absolute);
    if (!written) {
      before.ifPresent(documents::claims);
    }
    return written;
  }

  private boolean isReadOnlyHere(Path file) {
    Desk desk = session.now();
    return desk.saved().readOnly().isPresent() && desk.file().equals(Optional.of(file));
  }

  private boolean write(Path file) {
    Desk desk = session.now();
    ThreatModel model = desk.model();
    if (!wrote(model, file)) {
      return false;
    }
    Path absolute = file.toAbsolutePath().normalize();
    Stamp stamp = patience.at(file, "Saving", () -> ModelFiles.stamp(model, absolute));
    if (session.now().document() == desk.document()) {
      session.saved(model, absolute, stamp);
      documents.says().clear();
    }
    memory.change(preferences -> preferences.remembering(absolute));
    return true;
  }

  /** Writes a model to a file, or says why not. */
  boolean wrote(ThreatModel model, Path file) {
    if (saving) {
      // Of two at once, the older could be the last to reach the file.
      return false;
    }
    saving = true;
    Saving result;
    try {
      result =
          patience.at(
              file,
              "Saving",
              () -> {
                autosave.flush();
                return ModelFiles.save(model, file);
              });
    } finally {
      saving = false;
    }
    return switch (result) {
      case Saving.Saved() -> true;
      case Saving.NotSaved(Problem problem) -> {
        documents.says().notSaved(problem);
        yield false;
      }
    };
  }
}

package io.gridstride.ui;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Opened;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Stamp;
import io.gridstride.file.journal.Draft;
import io.gridstride.file.journal.Recovery;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.recovery.FileDeeds;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes back to what is in a file, in the one before it, or in the journal. */
final class FileChoices implements FileDeeds {
  private final Session session;
  private final Documents documents;

  FileChoices(Session session, Documents documents) {
    this.session = session;
    this.documents = documents;
  }

  @Override
  public boolean save() {
    return documents.save();
  }

  @Override
  public boolean saveAs() {
    return documents.saveAs();
  }

  /** Reads the file of the model on the desk again. */
  void reload() {
    session
        .now()
        .file()
        .ifPresent(file -> {
          Opened now = ModelFiles.open(file);
          switch (now.reading()) {
            case Reading.Read<ThreatModel> _ -> reload(file, now);
            case Reading.Refused<ThreatModel>(List<Problem> problems) ->
                documents.says().refused(file, problems);
          }
        });
  }

  @Override
  public void reload(Path file, Opened now) {
    Desk before = session.now();
    documents.take(file, now);
    if (before.unsaved()) {
      documents
          .says()
          .reloaded(
              file,
              () -> {
                documents.says().clear();
                session.recover(before.model(), before.file(), now.stamp());
              });
    }
  }

  /** Says what differs between the file and the desk. */
  void compare() {
    session
        .now()
        .file()
        .ifPresent(file -> read(file, model -> documents.says().compared(file, model)));
  }

  /** Puts the version before the last save of the file on the desk. */
  void restorePrevious() {
    session
        .now()
        .file()
        .ifPresent(file ->
            ModelFiles.previous(file)
                .ifPresentOrElse(
                    backup -> restore(file, backup), () -> documents.says().noPrevious(file)));
  }

  @Override
  public void restore(Path file, Path backup) {
    if (documents.mayLeave()) {
      read(backup, model -> putBack(model, file, ModelFiles.open(file).stamp()));
    }
  }

  private void read(Path file, Consumer<ThreatModel> use) {
    switch (ModelFiles.read(file)) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> use.accept(model);
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          documents.says().refused(file, problems);
    }
  }

  @Override
  public boolean recover(Recovery recovery) {
    if (!documents.mayLeave()) {
      return false;
    }
    Draft draft = recovery.draft();
    if (draft.file().isPresent()) {
      putBack(draft.model(), draft.file().get(), draft.base());
    } else {
      documents.leaveFile();
      session.recover(draft.model(), Optional.empty(), Optional.empty());
    }
    return true;
  }

  /** As a change of its file that is not saved yet; as a copy when the file is open elsewhere. */
  private void putBack(ThreatModel model, Path file, Optional<Stamp> stamp) {
    documents.leaveFile();
    if (documents.claims(file) instanceof OpenFiles.Claim.Ours) {
      session.recover(model, Optional.of(file), stamp);
    } else {
      session.recover(model, Optional.empty(), Optional.empty());
      documents.says().recoveredAsCopy(file);
    }
  }

  @Override
  public boolean saveCopy(Recovery recovery) {
    ThreatModel model = recovery.draft().model();
    Optional<Path> near = recovery.draft().file().or(documents::near);
    return Choosers.saveModel(documents.owner(), documents.theme(), near, model.info().name())
        .map(file -> documents.wrote(model, file))
        .orElse(false);
  }
}

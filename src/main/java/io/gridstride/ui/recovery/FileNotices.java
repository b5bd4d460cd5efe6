package io.gridstride.ui.recovery;

import io.gridstride.catalog.Quantity;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Salvaged;
import io.gridstride.file.watch.OpenFiles;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.changes.ModelChanges;
import io.gridstride.ui.recovery.Notice.Choice;
import io.gridstride.ui.recovery.Notice.Tone;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says in the window what is special about a file that was opened or could not be saved. */
public final class FileNotices {
  private static final String OPENED = "opened";
  private static final String SAVE = "save";
  private static final String RELOADED = "reloaded";
  private static final String COMPARED = "compared";
  private static final String READ_ONLY = "read-only";

  private final Session session;
  private final Notices notices;
  private final FileDeeds deeds;

  public FileNotices(Session session, Notices notices, FileDeeds deeds) {
    this.session = session;
    this.notices = notices;
    this.deeds = deeds;
  }

  /** Takes away what is no longer true of the file on the desk. */
  public void clear() {
    notices.hide(List.of(OPENED, SAVE, RELOADED, COMPARED, READ_ONLY));
  }

  /** The file was read, with remarks. */
  public void warned(Path file, List<Problem> warnings) {
    notices.show(
        Notice.of(
                OPENED,
                Tone.INFO,
                FileGuard.quoted(file) + " was opened: " + warnings.getFirst().sentence())
            .with("Show all", warnings.size() > 1 ? lines(warnings) : List.of()));
  }

  /** The file may be read but not written. */
  public void writeProtected(Path file) {
    notices.show(
        Notice.of(
            OPENED,
            Tone.INFO,
            FileGuard.quoted(file)
                + " is write-protected. Changes can be saved under another name.",
            saveAs("Save as\u2026")));
  }

  /** The file is open elsewhere, so it can be looked at here. */
  public void elsewhere(Path file, OpenFiles.Claim claim) {
    var edit =
        new Choice(
            "opened-edit",
            "Edit here as well",
            () -> {
              session.unlock();
              notices.hide(OPENED);
            });
    switch (claim) {
      case OpenFiles.Claim.Ours _ -> notices.hide(OPENED);
      case OpenFiles.Claim.OtherProgram _ ->
          notices.show(
              Notice.of(
                  OPENED,
                  Tone.WARNING,
                  FileGuard.quoted(file)
                      + " is open in another running GridStride. It is read-only here, so that"
                      + " neither overwrites the other.",
                  saveAs("Work on a copy\u2026"),
                  edit));
      case OpenFiles.Claim.OtherWindow(Runnable raise) ->
          notices.show(
              Notice.of(
                  OPENED,
                  Tone.WARNING,
                  FileGuard.quoted(file)
                      + " is open in another window. It is read-only here, so that neither"
                      + " overwrites the other.",
                  new Choice("opened-raise", "Show that window", raise),
                  saveAs("Work on a copy\u2026"),
                  edit));
    }
  }

  /** The file is damaged or newer; what could be read is on the desk. */
  public void salvaged(Path file, List<Problem> problems, Salvaged salvaged) {
    notices.show(
        Notice.of(
                OPENED,
                Tone.DANGER,
                FileGuard.quoted(file)
                    + " cannot be read as a whole: "
                    + placed(problems.getFirst())
                    + " What could be read is shown read-only: "
                    + holds(salvaged.model().dfd())
                    + ". The file is unchanged.",
                Stream.concat(previous(file), Stream.of(saveAs("Save a copy as\u2026")))
                    .toArray(Choice[]::new))
            .with("What is wrong", lines(salvaged.lost())));
  }

  /** Nothing of the file could be read; the desk is as before. */
  public void refused(Path file, List<Problem> problems) {
    notices.show(
        Notice.of(
                OPENED,
                Tone.DANGER,
                FileGuard.quoted(file)
                    + " could not be opened: "
                    + placed(problems.getFirst())
                    + " Nothing was changed.",
                previous(file).toArray(Choice[]::new))
            .with("What is wrong", problems.size() > 1 ? lines(problems) : List.of()));
  }

  /** A save did not work; the changes are still on the desk. */
  public void notSaved(Problem problem) {
    notices.show(
        Notice.of(
            SAVE,
            Tone.DANGER,
            "Not saved: "
                + problem.text()
                + " Your changes are still here and are kept if GridStride is ended.",
            new Choice("save-again", "Try again", deeds::save),
            saveAs("Save as\u2026")));
  }

  /** The file was read again; the version before can come back. */
  public void reloaded(Path file, Runnable back) {
    notices.show(
        Notice.of(
            RELOADED,
            Tone.INFO,
            FileGuard.quoted(file) + " was reloaded.",
            new Choice("reloaded-back", "Bring my version back", back)));
  }

  /** Somebody wanted to change what may only be looked at. */
  public void readOnly(String why) {
    notices.show(
        Notice.of(
            READ_ONLY,
            Tone.INFO,
            "Nothing was changed: this model is read-only here. " + why,
            saveAs("Work on a copy\u2026")));
  }

  /** Work that was left behind is on the desk, apart from its file, which is open elsewhere. */
  public void recoveredAsCopy(Path file) {
    notices.show(
        Notice.of(
            OPENED,
            Tone.INFO,
            FileGuard.quoted(file)
                + " is open elsewhere, so the recovered model is a copy that belongs to no file"
                + " yet.",
            saveAs("Save as\u2026")));
  }

  /** There is nothing to go back to. */
  public void noPrevious(Path file) {
    notices.show(
        Notice.of(
            COMPARED,
            Tone.INFO,
            "There is no version before the last save of "
                + FileGuard.quoted(file)
                + ": it has not been saved over yet."));
  }

  /** What differs between the file and the desk. */
  public void compared(Path file, ThreatModel inFile) {
    ModelChanges changes = ModelChanges.between(inFile, session.now().model());
    notices.show(
        Notice.of(
                COMPARED,
                Tone.INFO,
                changes.none()
                    ? FileGuard.quoted(file) + " holds the same model as this window."
                    : "Compared with "
                        + FileGuard.quoted(file)
                        + ", this window has: "
                        + changes.summary()
                        + ".")
            .with("Show names", changes.lines()));
  }

  private Choice saveAs(String label) {
    return new Choice("notice-save-as", label, deeds::saveAs);
  }

  /** The version before the last save, if that can be read. */
  private Stream<Choice> previous(Path file) {
    return ModelFiles.previous(file)
        .filter(backup -> ModelFiles.read(backup) instanceof Reading.Read<?>)
        .map(backup ->
            new Choice(
                "opened-previous", "Open previous version", () -> deeds.restore(file, backup)))
        .stream();
  }

  private static String placed(Problem problem) {
    return problem.place().isEmpty()
        ? problem.sentence()
        : "at " + problem.place() + ": " + problem.sentence();
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream()
        .map(each ->
            "\u2022 " + (each.place().isEmpty() ? "" : each.place() + ": ") + each.sentence())
        .toList();
  }

  private static String holds(Dfd dfd) {
    return Quantity.of(dfd.elements().size(), "element")
        + ", "
        + Quantity.of(dfd.flows().size(), "flow")
        + ", "
        + Quantity.of(dfd.boundaries().size(), "zone");
  }
}

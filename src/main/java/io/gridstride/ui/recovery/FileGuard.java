package io.gridstride.ui.recovery;

import io.gridstride.file.Opened;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Stamp;
import io.gridstride.file.watch.Outside;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.changes.ModelChanges;
import io.gridstride.ui.recovery.Notice.Choice;
import io.gridstride.ui.recovery.Notice.Tone;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/**
 * Notices when the file of the model on the desk was changed, removed or made unreadable by others,
 * and lets a person choose. It looks when the window gets the focus, and always before a save.
 */
public final class FileGuard {
  private static final String NOTICE = "outside";

  private final NewestJob job = new NewestJob("outside");
  private final Session session;
  private final Notices notices;
  private final FileDeeds deeds;

  /** What was told last, so that a bar that is open stays as it is. */
  private Outside told = new Outside.Same();

  public FileGuard(Session session, Notices notices, FileDeeds deeds) {
    this.session = session;
    this.notices = notices;
    this.deeds = deeds;
    session.listen((old, desk) -> {
      if (old.document() != desk.document()
          || !old.file().equals(desk.file())
          || !old.saved().stamp().equals(desk.saved().stamp())) {
        forget();
      }
    });
  }

  private void forget() {
    told = new Outside.Same();
    notices.hide(NOTICE);
  }

  /** Looks at the file in the background, which may be slow. */
  public void check() {
    Desk desk = session.now();
    if (desk.file().isPresent() && desk.saved().stamp().isPresent()) {
      Path file = desk.file().get();
      Stamp known = desk.saved().stamp().get();
      job.start(stopped -> {
        Outside found = Outside.glance(file, known);
        Platform.runLater(() -> {
          Desk now = session.now();
          if (now.file().equals(desk.file()) && now.saved().stamp().equals(Optional.of(known))) {
            tell(file, found);
          }
        });
      });
    }
  }

  /**
   * Whether the model on the desk may be written to its file. When the file holds something that
   * nobody here has seen, it may not, and a bar asks what to do.
   *
   * @param found what is in the file now
   */
  public boolean maySave(Path file, Outside found) {
    return switch (found) {
      case Outside.Changed _ -> {
        told = new Outside.Same();
        tell(file, found);
        yield false;
      }
      case Outside.Same _, Outside.Gone _, Outside.Unreadable _ -> true;
    };
  }

  private void tell(Path file, Outside found) {
    if (found.equals(told)) {
      return;
    }
    told = found;
    switch (found) {
      case Outside.Same _ -> notices.hide(NOTICE);
      case Outside.Changed(Opened now) -> changed(file, now);
      case Outside.Gone(boolean folderToo) -> gone(file, folderToo);
      case Outside.Unreadable(Problem problem) ->
          lost(
              quoted(file)
                  + " cannot be read any more: "
                  + problem.sentence()
                  + " What you see here is in no file.",
              new Choice("outside-save-as", "Save as\u2026", deeds::saveAs));
    }
  }

  private void gone(Path file, boolean folderToo) {
    var saveAs = new Choice("outside-save-as", "Save as\u2026", deeds::saveAs);
    if (folderToo) {
      lost(
          "The folder of "
              + quoted(file)
              + " is gone, for example because a drive was removed. What you see here is in no"
              + " file.",
          saveAs);
    } else {
      lost(
          quoted(file)
              + " was deleted, moved or renamed outside this window. What you see here is in no"
              + " file.",
          new Choice("outside-save", "Save it there again", deeds::save),
          saveAs);
    }
  }

  private void lost(String text, Choice... choices) {
    session.standApart(session.now().saved().stamp());
    notices.show(Notice.of(NOTICE, Tone.WARNING, text, choices));
  }

  private void changed(Path file, Opened now) {
    boolean unsaved = session.now().unsaved();
    session.standApart(session.now().saved().stamp());
    var keep = new Choice("outside-keep", "Keep mine", () -> session.standApart(now.stamp()));
    var saveAs = new Choice("outside-save-as", "Save as\u2026", deeds::saveAs);
    switch (now.reading()) {
      case Reading.Read<ThreatModel>(ThreatModel theirs, List<Problem> _) ->
          notices.show(
              Notice.of(
                      NOTICE,
                      Tone.WARNING,
                      quoted(file)
                          + " was changed outside this window"
                          + (unsaved ? ", and you have unsaved changes." : ".")
                          + " Saving would replace what is in the file.",
                      new Choice("outside-reload", "Reload", () -> deeds.reload(file, now)),
                      keep,
                      saveAs)
                  .with("Show what differs", differences(theirs)));
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          notices.show(
              Notice.of(
                      NOTICE,
                      Tone.WARNING,
                      quoted(file)
                          + " was changed outside this window and is damaged now. The model here is"
                          + " whole.",
                      keep,
                      saveAs)
                  .with("What is wrong", problems.stream().map(Problem::text).toList()));
    }
  }

  private List<String> differences(ThreatModel theirs) {
    return Differences.lines(
        "Compared with the file, this window has:",
        ModelChanges.between(theirs, session.now().model()));
  }

  static String quoted(Path file) {
    return "\u201c" + file.getFileName() + "\u201d";
  }

  /** Ends the background work. */
  public void close() {
    job.close();
  }
}

package io.gridstride.ui.report;

import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import io.gridstride.report.brief.Bytes;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.recovery.Notice;
import io.gridstride.ui.recovery.Notice.Choice;
import io.gridstride.ui.recovery.Notice.Tone;
import io.gridstride.ui.recovery.Notices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Writes finished reports beside the window. How that ended is said in the window of the report, or
 * in the main one if that was closed meanwhile.
 */
final class Filing {
  private static final String NOTICE = "report";

  private final Window main;
  private final Notices notices;
  private final Supplier<Theme> theme;
  private final Supplier<Optional<Path>> near;

  Filing(Window main, Notices notices, Supplier<Theme> theme, Supplier<Optional<Path>> near) {
    this.main = main;
    this.notices = notices;
    this.theme = theme;
    this.near = near;
  }

  /**
   * Begins to write.
   *
   * @param told is given a sentence in the end, and answers whether anybody can read it there
   */
  void write(Path file, Bytes pdf, Predicate<String> told) {
    Thread.ofPlatform()
        .name("report-save")
        .start(() -> {
          Saving saving = WholeFile.write(file, pdf.copy());
          Platform.runLater(() -> {
            switch (saving) {
              case Saving.Saved() -> saved("The report is in " + file, told);
              case Saving.NotSaved(var problem) -> notSaved(file, pdf, problem.text(), told);
            }
          });
        });
  }

  private void saved(String sentence, Predicate<String> told) {
    notices.hide(NOTICE);
    if (!told.test(sentence)) {
      notices.show(Notice.of(NOTICE, Tone.INFO, sentence));
    }
  }

  private void notSaved(Path file, Bytes pdf, String why, Predicate<String> told) {
    if (!told.test("Not saved. " + why)) {
      notices.show(
          Notice.of(
              NOTICE,
              Tone.DANGER,
              "The report was not saved. " + why,
              new Choice("report-save-elsewhere", "Save elsewhere\u2026", () -> again(file, pdf))));
    }
  }

  private void again(Path file, Bytes pdf) {
    String name = file.getFileName().toString().replaceFirst("\\.pdf$", "");
    Choosers.savePdf(main, theme.get(), near.get(), name)
        .ifPresent(other -> write(other, pdf, sentence -> false));
  }
}

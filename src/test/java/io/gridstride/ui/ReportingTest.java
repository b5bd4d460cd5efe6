package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.cli.Cli;
import io.gridstride.cli.Surroundings;
import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The window that makes reports: what it previews is what it saves. */
class ReportingTest extends WindowTest {

  @Test
  void theExecutiveBriefIsShortAndSavedAsTheCommandLineWritesIt() {
    Deskless.assumeInUse();
    window.drop(SEGMENTED);
    window.click("export-report");
    previewed();

    window.choose("report-profile", "Executive brief");
    FxSteps.await("few pages", () -> pages() > 0 && pages() <= 4);
    window.enter("report-date", "2026-01-31");
    Path file = save("brief.pdf");

    assertThat(file)
        .hasSameBinaryContentAs(typed(SEGMENTED, "--profile", "executive", "--date", "2026-01-31"));
  }

  @Test
  void whatIsSavedHasTheChosenPartsPaperAndTemplate() {
    Deskless.assumeInUse();
    window.drop(FLAT);
    window.press(KeyCode.CONTROL, KeyCode.E);
    previewed();

    window.choose("report-profile", "Mitigation plan");
    window.choose("report-template", "utility");
    window.choose("report-paper", "US Letter");
    fire("report-part-rules");
    fire("report-part-glossary");
    window.enter("report-date", "2026-01-31");
    Path file = save("plan.pdf");

    assertThat(file)
        .hasSameBinaryContentAs(
            typed(
                FLAT,
                "--profile",
                "plan",
                "--template",
                "templates/reports/utility",
                "--paper",
                "letter",
                "--without",
                "rules",
                "--with",
                "glossary",
                "--date",
                "2026-01-31"));
  }

  @Test
  void aComparisonAsksForTheOtherModelAndSaysWhatIsWrongWithIt() throws IOException {
    Deskless.assumeInUse();
    window.drop(SEGMENTED);
    window.click("export-report");
    previewed();

    window.choose("report-profile", "What changed");
    said("This report compares two models");
    assertThat(text("report-where")).isEqualTo("No pages");
    FileAnswers.add(Files.writeString(folder.resolve("broken.gridstride"), "{"));
    window.click("report-before");
    said("broken.gridstride");
    FileAnswers.add(FLAT);
    window.click("report-before");

    FxSteps.await("the comparison is there", () -> text("report-message").isEmpty());
  }

  @Test
  void aBrokenTemplateIsRefusedWithItsPlaceAndNothingIsSaved() throws IOException {
    Deskless.assumeInUse();
    window.drop(SEGMENTED);
    window.click("export-report");
    previewed();

    Path template = folder.resolve("template.json");
    Files.writeString(template, "{\n  \"name\": \"Ours\",\n  oops\n}");
    FileAnswers.add(template);
    FxSteps.run(() ->
        ((MenuButton) window.find("report-template-own").orElseThrow())
            .getItems()
            .getFirst()
            .fire());

    said("line 3");
    assertThat(text("report-where")).isEqualTo("No pages");
    assertThat(isDisabled("report-save")).isTrue();
    window.choose("report-template", "Built-in");
    previewed();
    assertThat(isDisabled("report-save")).isFalse();
  }

  @Test
  void whatIsStoppedHasNoPagesUntilItIsMadeAgain() {
    window.drop(FLAT);
    // In one step, so that the report cannot be done before.
    FxSteps.run(() -> {
      button("export-report").fire();
      button("report-stop").fire();
    });

    said("Stopped.");
    window.gone("report-progress");
    assertThat(pages()).isZero();
    window.choose("report-profile", "Executive brief");
    previewed();
  }

  @Test
  void aReportThatIsToBeSavedIsNotGivenUpUnasked() {
    Deskless.assumeInUse();
    window.drop(FLAT);
    Path file = folder.resolve("waited-for.pdf");
    FileAnswers.add(file);
    FxSteps.start(() -> {
      button("export-report").fire();
      button("report-save").fire();
      button("report-close").fire();
    });

    window.click("report-wait");

    FxSteps.await(
        "the report is saved", () -> text("report-told").equals("The report is in " + file));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aReportThatIsToBeSavedCanBeGivenUp() {
    Deskless.assumeInUse();
    window.drop(FLAT);
    FileAnswers.add(folder.resolve("given-up.pdf"));
    FxSteps.start(() -> {
      button("export-report").fire();
      button("report-save").fire();
      button("report-close").fire();
    });

    window.click("report-give-up");

    window.gone("report-desk");
    assertThat(window.isOpen()).isTrue();
  }

  @Test
  void whatBecameOfASaveIsSaidInTheMainWindowOnceThisOneIsClosed() {
    Deskless.assumeInUse();
    window.drop(SEGMENTED);
    window.click("export-report");
    previewed();
    FileAnswers.add(folder.resolve("no-such-folder").resolve("lost.pdf"));
    // In one step, so that the file cannot be written before the window is closed.
    FxSteps.run(() -> {
      button("report-save").fire();
      button("report-close").fire();
    });

    noticed("The report was not saved. " + folder.resolve("no-such-folder"));
    Path file = folder.resolve("found.pdf");
    FileAnswers.add(file);
    window.click("report-save-elsewhere");

    noticed("The report is in " + file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void whatChangedCanBeHadOnlyWithSomethingToCompareWith() {
    Deskless.assumeInUse();
    window.drop(SEGMENTED);
    window.click("export-report");
    previewed();
    assertThat(isDisabled("report-part-changes")).isTrue();

    FileAnswers.add(FLAT);
    window.click("report-before");

    FxSteps.await(
        "it can be had", () -> !window.find("report-part-changes").orElseThrow().isDisabled());
  }

  @Test
  void thePreviewSaysWhenTheModelHasChangedAndFollowsIt() {
    window.drop(FLAT);
    window.click("export-report");
    previewed();
    window.choose("report-profile", "Executive brief");
    FxSteps.await("few pages", () -> pages() > 0 && pages() <= 4);

    FxSteps.run(() -> window.openNow(SEGMENTED));
    assertThat(window.find("report-stale")).isPresent();
    window.click("report-refresh");

    window.gone("report-progress");
    assertThat(window.find("report-stale")).isEmpty();
  }

  @Test
  void pagesAreTurnedWithTheKeyboardAndEscapeCloses() {
    window.drop(FLAT);
    window.click("export-report");
    previewed();

    window.click("report-next");
    assertThat(text("report-where")).startsWith("Page 2 of ");
    window.press(KeyCode.END);
    assertThat(text("report-where")).isEqualTo("Page " + pages() + " of " + pages());
    window.press(KeyCode.ESCAPE);

    window.gone("report-desk");
    assertThat(window.isOpen()).isTrue();
  }

  private boolean isDisabled(String id) {
    Node node = window.node(id);
    return FxSteps.get(node::isDisabled);
  }

  private Button button(String id) {
    return (Button) window.find(id).orElseThrow();
  }

  /** Ticks or clears a box, wherever it is scrolled to. */
  private void fire(String id) {
    window.node(id);
    FxSteps.run(() -> ((CheckBox) window.find(id).orElseThrow()).fire());
  }

  private Path save(String name) {
    Path file = folder.resolve(name);
    FileAnswers.add(file);
    window.click("report-save");
    FxSteps.await(
        "the report is saved", () -> text("report-told").equals("The report is in " + file));
    return file;
  }

  private Path typed(Path model, String... options) {
    Path file = folder.resolve("typed.pdf");
    var told = new ByteArrayOutputStream();
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);
    List<String> arguments =
        Stream.concat(
                Stream.of("report", model.toString(), "-o", file.toString()), Stream.of(options))
            .toList();
    int code =
        Cli.run(
            arguments,
            new Surroundings(
                out, out, folder, LocalDate.EPOCH, (packs, opening) -> Optional.empty()));
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(Cli.GOOD);
    return file;
  }

  private void previewed() {
    window.node("report-desk");
    FxSteps.await("the preview is there", () -> pages() > 0);
  }

  private void said(String words) {
    FxSteps.await(words, () -> text("report-message").contains(words));
  }

  private void noticed(String words) {
    FxSteps.await(
        words,
        () -> window.find("notice-report").map(Node::getAccessibleText).orElse("").contains(words));
  }

  private int pages() {
    String where = text("report-where");
    return where.startsWith("Page ")
        ? Integer.parseInt(where.substring(where.indexOf("of ") + 3))
        : 0;
  }

  private String text(String id) {
    return FxSteps.get(() -> window.find(id).map(label -> ((Label) label).getText()).orElse(""));
  }
}

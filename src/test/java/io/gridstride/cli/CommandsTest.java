package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String FLAT = "models/coursework-flat.gridstride";

  @TempDir private Path folder;

  @Test
  void helpTellsWhoKnowsNothingWhatToType() {
    Typed typed = Typed.run("--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("security threats in a metering network", "Examples:", "Exit code: 0 good")
        .contains("  open ", "  analyze ", "  report ", "  validate ", "  catalog ");
    assertThat(typed.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open",
        "analyze",
        "explain",
        "questions",
        "matrix",
        "report",
        "export",
        "validate",
        "catalog"
      })
  void everyCommandHasHelpOfItsOwn(String command) {
    Typed typed = Typed.run(command, "--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("Usage: gridstride " + command);
    assertThat(typed.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertThat(Typed.run("--version").out()).matches("GridStride \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void aSoundModelIsCalledSound() {
    Typed typed = Typed.run("validate", FLAT);
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith(FLAT + ": This model is sound: 16 elements, 19 data flows");
  }

  @Test
  void wordsThatNoPackKnowsAreWarnedOf() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.gridstride"),
            """
            {"gridstride": "1.0", "info": {"name": "x"}, "dfd": {"elements": [
              {"id": "a", "type": "toaster", "kind": "device", "conut": 3,
               "properties": {"colour": "red", "keyScope": "village"}}]}}
            """);
    Typed typed = Typed.run("validate", file.toString());
    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines().toList())
        .hasSize(5)
        .contains(
            "Warning: "
                + file
                + ": /dfd/elements/0: The field \"conut\" is not known here; it is kept and not"
                + " used.",
            "Warning: "
                + file
                + ": /dfd/elements/0/type: No loaded pack has the component type \"toaster\".",
            "Warning: "
                + file
                + ": /dfd/elements/0/properties/colour: No loaded pack has the property"
                + " \"colour\".");
  }

  @Test
  void theCatalogueCanBeLookedUp() {
    assertThat(Typed.run("catalog").out()).contains("rules", "Next: gridstride catalog list");
    assertThat(Typed.run("catalog", "list", "rules").out()).contains("S01  Fake meter");
    assertThat(Typed.run("catalog", "show", "s01").out())
        .startsWith("S01  Fake meter injects readings\n")
        .contains("Applies when", "C21: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elements",
        "protocols",
        "rules",
        "controls",
        "zones",
        "properties",
        "data",
        "findings",
        "references"
      })
  void everySortOfTheCatalogueIsListedForPeopleAndPrograms(String sort) {
    Typed text = Typed.run("catalog", "list", sort);
    assertThat(text.code()).isZero();
    assertThat(text.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 100);
    Typed json = Typed.run("catalog", "list", sort, "--format", "json");
    assertThat(json.code()).isZero();
    assertThat(json.out()).startsWith("[\n  {\n    \"id\": ").endsWith("\n  }\n]\n");
  }

  @Test
  void aModelAloneOpensTheWindow() {
    List<Optional<Path>> opened = new ArrayList<>();
    Desktop desktop =
        (model, _) -> {
          opened.add(model);
          return Optional.empty();
        };
    assertThat(Typed.run(desktop, FLAT).code()).isZero();
    assertThat(Typed.run(desktop, "open", FLAT).code()).isZero();
    assertThat(Typed.run(desktop, "open").code()).isZero();
    assertThat(Typed.run(desktop).code()).isZero();
    Optional<Path> flat = Optional.of(Path.of(FLAT));
    assertThat(opened).containsExactly(flat, flat, Optional.empty(), Optional.empty());
  }

  @Test
  void theWindowIsNotOpenedForAFileThatIsNotThere() {
    Typed typed =
        Typed.run(
            (_, _) -> {
              throw new AssertionError("opened");
            },
            "open",
            "no.gridstride");
    assertThat(typed.err()).contains("There is no such file");
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void withoutADisplayAndAModelThereIsNothingToDo() {
    Typed typed = Typed.run();
    assertThat(typed.err())
        .isEqualTo("gridstride: There is no display here.\nHint: Use a command.\n");
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void withoutADisplayAModelIsAnalysedAndItsReportWritten() {
    Typed typed = Typed.run(Typed.NO_DISPLAY, folder, FLAT);
    Path report = folder.resolve("coursework-flat-report.pdf");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out().lines().toList())
        .hasSize(3)
        .startsWith("There is no display here. Here is the report instead.")
        .endsWith("The report is in " + report + ".");
    assertThat(contentOf(report.toFile(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void withoutTheLibrariesOfTheWindowNoReportIsForcedOnAnybody() {
    Typed typed =
        Typed.run(
            (_, _) -> Optional.of(new Desktop.Obstacle("No GTK.", "Install it.", false)),
            folder,
            FLAT);
    assertThat(typed.err()).isEqualTo("gridstride: No GTK.\nHint: Install it.\n");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theSameModelGivesTheSameReport() {
    Path first = folder.resolve("1.pdf");
    Path second = folder.resolve("2.pdf");
    assertThat(Typed.run("report", FLAT, "-o", first.toString()))
        .isEqualTo(new Typed(0, "The report is in " + first + ".\n", ""));
    assertThat(Typed.run("report", FLAT, "-o", second.toString()).code()).isZero();
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void aReaderThatLeavesEarlyIsNoError() {
    assertThat(analyzeInto("Broken pipe")).isZero();
  }

  @Test
  void aFullDiskBehindARedirectionIsAnError() {
    assertThat(analyzeInto("No space left on device")).isEqualTo(2);
  }

  private static int analyzeInto(String failure) {
    var pipe =
        new QuietPipe(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(failure);
              }
            });
    return Cli.run(
        List.of("analyze", FLAT),
        new Surroundings(
            new PrintStream(pipe, false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Path.of("target"),
            LocalDate.EPOCH,
            (_, _) -> Optional.empty()));
  }

  @Test
  void helpListsTheCommandsInTheOrderOfWork() {
    assertThat(Typed.run("--help").out().lines())
        .filteredOn(line -> line.matches("  [a-z]+ {2,}[A-Z].*"))
        .extracting(line -> line.strip().replaceFirst(" .*", ""))
        .containsExactly(
            "open",
            "analyze",
            "explain",
            "questions",
            "matrix",
            "levels",
            "paths",
            "blast",
            "report",
            "export",
            "validate",
            "catalog");
  }
}

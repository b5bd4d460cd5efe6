package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with exit code 2, one sentence and one hint, and nothing else. */
class BadInputTest {
  private static final String FLAT = "models/coursework-flat.gridstride";

  @TempDir private Path folder;

  private static void check(String sentence, String hint, String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err().lines()).containsExactly("gridstride: " + sentence, "Hint: " + hint);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.code()).isEqualTo(2);
  }

  private void checkFile(String content, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.gridstride"), content);
    for (String command : new String[] {"analyze", "validate", "report"}) {
      Typed typed =
          command.equals("report")
              ? Typed.run(command, file.toString(), "-o", folder.resolve("r.pdf").toString())
              : Typed.run(command, file.toString());
      assertThat(typed.err().lines().toList())
          .as(command)
          .hasSize(2)
          .first()
          .isEqualTo("gridstride: " + file + ": " + sentence);
      assertThat(typed.out()).isEmpty();
      assertThat(typed.code()).isEqualTo(2);
    }
    assertThat(folder.resolve("r.pdf")).doesNotExist();
  }

  private static String model(String dfd) {
    return "{\"gridstride\": \"1.0\", \"info\": {\"name\": \"x\"}, \"dfd\": " + dfd + "}";
  }

  @Test
  void anEmptyName() {
    check(
        "The name of a file is empty.",
        "Name a file; a variable of a script may be unset.",
        "analyze",
        "");
  }

  @Test
  void theModelBeforeTheCommand() {
    check(
        "The command comes first, then the model.", "gridstride analyze " + FLAT, FLAT, "analyze");
  }

  @Test
  void aNumberThatIsNone() {
    check(
        "--count: \"many\" is no whole number of a usual size.",
        "gridstride paths --help shows how it is used, with examples.",
        "paths",
        FLAT,
        "--count",
        "many");
  }

  @Test
  void aFormThatIsNotForATerminal() {
    check(
        "-o PATH is missing.",
        "Name the file to write, as in -o coursework-flat.xlsx.",
        "export",
        FLAT,
        "--to",
        "xlsx");
  }

  @Test
  void aMissingFile() {
    Typed typed = Typed.run("analyze", folder.resolve("no.gridstride").toString());
    assertThat(typed.err()).contains("There is no such file; check the name and the folder.");
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void aFolder() {
    Typed typed = Typed.run("analyze", folder.toString());
    assertThat(typed.err()).contains(folder + ": This is a folder; name a file in it.");
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void anEmptyFile() throws IOException {
    checkFile("", "The file is empty; restore it from a copy or start a new one.");
  }

  @Test
  void aPdf() throws IOException {
    checkFile("%PDF-1.7\n", "This is a PDF; name the .gridstride file it was made from.");
  }

  @Test
  void truncatedJson() throws IOException {
    checkFile(
        model("{\"elements\": [").replace("}", ""),
        "line 1, column 66: The file ends too early, so a part of it is lost; restore it from a"
            + " copy.");
  }

  @Test
  void aDanglingElementId() throws IOException {
    checkFile(
        model(
            "{\"elements\": [{\"id\": \"m\", \"type\": \"dcu\", \"kind\": \"device\"}],"
                + "\"flows\": [{\"id\": \"f\", \"source\": \"m\", \"target\": \"hes\"}]}"),
        "/dfd/flows/0/target: There is no element \"hes\".");
  }

  @Test
  void aBoundaryCycle() throws IOException {
    checkFile(
        model("{\"boundaries\": [{\"id\": \"z\", \"parent\": \"z\"}]}"),
        "/dfd/boundaries/0/parent: The boundary \"z\" encloses itself.");
  }

  @Test
  void aNewerFormat() throws IOException {
    checkFile(
        "{\"gridstride\": \"2.0\"}",
        "/gridstride: This file has the newer format 2.0, and this GridStride reads formats up to"
            + " 1.x; open it with a newer GridStride.");
  }

  @Test
  void anOutputThatCannotBeWritten() {
    Path nowhere = folder.resolve("no").resolve("out.txt");
    check(
        nowhere + ": There is no such folder; create it first, or choose another.",
        "Name a file that you may write, after -o.",
        "analyze",
        FLAT,
        "-o",
        nowhere.toString());
    check(
        folder + ": This is a folder; name a file in it.",
        "Name a file that you may write, after -o.",
        "analyze",
        FLAT,
        "-o",
        folder.toString());
  }

  @Test
  void anOutputThatIsTheModelItself() throws IOException {
    Path model = Files.copy(Path.of(FLAT), folder.resolve("m.gridstride"));
    check(
        model + ": This is the model itself.",
        "Name another file for the result, after -o.",
        "analyze",
        model.toString(),
        "-o",
        model.toString());
    assertThat(model).hasSameBinaryContentAs(Path.of(FLAT));
  }

  @Test
  void anUnknownCommandOrOption() {
    check(
        "There is no command \"analize\".",
        "Did you mean analyze? gridstride --help shows how it is used, with examples.",
        "analize");
    check(
        "There is no option \"--colour\" of gridstride analyze.",
        "gridstride analyze --help shows how it is used, with examples.",
        "analyze",
        FLAT,
        "--colour");
    check(
        "\"more\" is one word too many.",
        "gridstride analyze --help shows how it is used, with examples.",
        "analyze",
        FLAT,
        "more");
    check(
        "MODEL is missing.",
        "gridstride analyze --help shows how it is used, with examples.",
        "analyze");
  }

  @Test
  void aWordThatIsNoneOfThoseAllowed() {
    check(
        "--format: \"xml\" is none of text, json, csv, sarif.",
        "gridstride analyze --help shows how it is used, with examples.",
        "analyze",
        FLAT,
        "--format",
        "xml");
    check(
        "--fail-on: \"grave\" is none of low, medium, high, critical.",
        "gridstride analyze --help shows how it is used, with examples.",
        "analyze",
        FLAT,
        "--fail-on=grave");
    check(
        "SORT: \"rulez\" is none of elements, protocols, rules, controls, requirements, zones,"
            + " properties, data, findings, references.",
        "gridstride catalog list --help shows how it is used, with examples.",
        "catalog",
        "list",
        "rulez");
    check(
        "No rule pack has an entry \"S9999\".",
        "gridstride catalog list rules lists the ids of all rules; other sorts likewise.",
        "catalog",
        "show",
        "S9999");
  }

  @Test
  void aNameThatNoFileCanHave() {
    Typed typed = Typed.run("analyze", "a\u0000b.gridstride");
    assertThat(typed.err())
        .startsWith("gridstride: \"a\uFFFDb.gridstride\" cannot be the name of a file.");
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void theFirstOfManyProblemsPointsToTheListOfAll() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.gridstride"), model("{\"elements\": [{\"id\": 1}, {\"id\": 2}]}"));
    Typed typed = Typed.run("analyze", file.toString());
    assertThat(typed.err().lines().toList())
        .hasSize(2)
        .last()
        .isEqualTo("Hint: gridstride validate " + file + " lists all problems of the file.");
    assertThat(Typed.run("validate", file.toString()).err().lines()).hasSize(7);
  }

  @Test
  void theHintNamesThePreviousVersionWhereThereIsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.gridstride"), "{");
    Files.writeString(folder.resolve("bad.gridstride.bak"), "");
    assertThat(Typed.run("analyze", file.toString()).err())
        .endsWith("Hint: The version before is kept in " + file + ".bak.\n");
  }
}

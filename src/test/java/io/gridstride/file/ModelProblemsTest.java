package io.gridstride.file;

import static io.gridstride.file.Readings.problems;
import static io.gridstride.file.Readings.utf8;
import static io.gridstride.file.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelProblemsTest {
  private static final String GOOD =
      """
      {
        "gridstride": "1.0",
        "info": {"name": "Small"},
        "dfd": {
          "boundaries": [{"id": "z1"}, {"id": "z2", "parent": "z1"}],
          "elements": [
            {"id": "m1", "type": "meter.res", "kind": "device", "boundary": "z2", "count": 5},
            {"id": "hes", "type": "hes", "kind": "process"}
          ],
          "flows": [{"id": "f1", "source": "m1", "target": "hes", "data": ["readings"]}],
          "assets": [{"id": "readings", "kind": "readings", "needs": [1, 2, 3]}],
          "controls": [{"id": "c1", "control": "C21", "on": "f1", "status": "planned"}]
        },
        "diagrams": [{"id": "d1", "places": {"m1": [0, 0, 10, 10]}, "bends": {"f1": [[1, 2]]}}],
        "decisions": [{"threat": "S01@m1", "status": "accepted", "at": "2025-01-31"}]
      }
      """;

  private static void check(String good, String bad, String... expected) {
    assertThat(GOOD).contains(good);
    assertThat(problems(ModelFiles.parse(utf8(GOOD.replace(good, bad)), "x")))
        .containsExactly(expected);
  }

  private static String problem(byte[] bytes) {
    return String.join("\n", problems(ModelFiles.parse(bytes, "x")));
  }

  @Test
  void theGoodFileIsGood() {
    assertThat(problem(utf8(GOOD))).isEmpty();
  }

  @Test
  void aReferenceToNothingIsReportedWithItsPointer() {
    check(
        "\"target\": \"hes\"",
        "\"target\": \"h\"",
        "x: /dfd/flows/0/target: There is no element \"h\".");
    check(
        "\"boundary\": \"z2\"",
        "\"boundary\": \"z3\"",
        "x: /dfd/elements/0/boundary: There is no trust boundary \"z3\".");
    check(
        "\"data\": [\"readings\"]",
        "\"data\": [\"keys\"]",
        "x: /dfd/flows/0/data/0: There is no data asset \"keys\".");
    check(
        "\"on\": \"f1\"",
        "\"on\": \"f2\"",
        "x: /dfd/controls/0/on: There is no element, flow or boundary \"f2\".");
    check(
        "{\"m1\": [",
        "{\"m2\": [",
        "x: /diagrams/0/places/m2: There is no element or boundary \"m2\".");
    check(
        "{\"f1\": [[1, 2]]}",
        "{\"f1\": [[1, 2]]}, \"locked\": [\"f1\"]",
        "x: /diagrams/0/locked: \"f1\" has no place on this diagram.");
    check("{\"f1\": [[", "{\"m1\": [[", "x: /diagrams/0/bends/m1: There is no flow \"m1\".");
  }

  @Test
  void aBoundaryInsideItselfIsReported() {
    check(
        "{\"id\": \"z1\"}",
        "{\"id\": \"z1\", \"parent\": \"z2\"}",
        "x: /dfd/boundaries/0/parent: The boundary \"z1\" encloses itself.",
        "x: /dfd/boundaries/1/parent: The boundary \"z2\" encloses itself.");
  }

  @Test
  void anIdUsedTwiceIsReportedWithBothPlaces() {
    check(
        "{\"id\": \"hes\"",
        "{\"id\": \"z1\"",
        "x: /dfd/elements/1/id: The id \"z1\" is already used at /dfd/boundaries/0; give this one"
            + " its own.");
    check(
        "\"decisions\": [",
        "\"decisions\": [{\"threat\": \"S01@m1\", \"status\": \"open\"}, ",
        "x: /decisions/1: The threat \"S01@m1\" is decided twice; remove one of the two.");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    check(
        "\"count\": 5}",
        "\"count\": 0, \"name\": 7, \"notes\": null}",
        "x: /dfd/elements/0/name: Expected text in quotes, not the number 7.",
        "x: /dfd/elements/0/count: Expected a number from 1 to 1000000000, not 0.",
        "x: /dfd/elements/0/notes: Expected text in quotes, not null.");
  }

  @Test
  void aWrongKindOfValueIsReported() {
    check(
        "\"elements\": [",
        "\"elements\": 3, \"later\": [",
        "x: /dfd/elements: Expected a list in square brackets, not the number 3.");
    check("{\"name\": \"Small\"}", "[]", "x: /info: Expected an object in braces, not a list.");
    check(
        "{\"name\": \"Small\"}",
        "{\"name\": \" \"}",
        "x: /info/name: The name is empty; give the model one.");
    check("{\"name\": \"Small\"}", "{}", "x: /info: The field \"name\" is missing.");
    check(
        "\"kind\": \"device\"",
        "\"kind\": \"meter\"",
        "x: /dfd/elements/0/kind: \"meter\" is none of external-entity, process, device, data-store, medium.");
    check(
        "[0, 0, 10, 10]",
        "[0, 0, 10]",
        "x: /diagrams/0/places/m1: Expected four numbers: x, y, width and height.");
    check(
        "[0, 0, 10, 10]",
        "[0, 0, 0, 10.5]",
        "x: /diagrams/0/places/m1/2: Expected a number from 1 to 1000000, not 0.",
        "x: /diagrams/0/places/m1/3: Expected a whole number, not the number 10.5.");
    check("[[1, 2]]", "[[1]]", "x: /diagrams/0/bends/f1/0: Expected two numbers: x and y.");
    check(
        "[1, 2, 3]",
        "[1, 2]",
        "x: /dfd/assets/0/needs: Expected three needs from 1 to 5 (confidentiality, integrity, availability), not 2.");
    check(
        "{\"id\": \"z1\"}",
        "{\"id\": \"z1\", \"slTarget\": [1]}",
        "x: /dfd/boundaries/0/slTarget: Expected seven levels from 0 to 4, not 1.");
    check(
        "\"2025-01-31\"",
        "\"2025-02-30\"",
        "x: /decisions/0/at: There is no such day; expected one such as 2025-01-31.");
    check(
        "\"2025-01-31\"",
        "\"yesterday\"",
        "x: /decisions/0/at: There is no such day; expected one such as 2025-01-31.");
    check(
        "S01@m1",
        "S01",
        "x: /decisions/0/threat: Expected a threat id such as \"S01@meter\": a rule, @, and its subject.");
    check(
        "\"count\": 5",
        "\"properties\": {\"a b\": \"\", \"c\": null, \"d\": 1.5}",
        "x: /dfd/elements/0/properties/a b: This is not a property id.",
        "x: /dfd/elements/0/properties/c: A property is text, a whole number, true, false or a list of words.",
        "x: /dfd/elements/0/properties/d: Expected a whole number, not the number 1.5.");
  }

  @Test
  void anIdOrTextOutOfBoundsIsReported() {
    String id = "An id is a letter and then up to 63 letters, digits, dots, dashes or underscores.";
    check("\"id\": \"d1\"", "\"id\": \"1\"", "x: /diagrams/0/id: " + id);
    check("\"id\": \"d1\"", "\"id\": \"" + "d".repeat(65) + "\"", "x: /diagrams/0/id: " + id);
    String line = "Expected one line of at most 200 characters; shorten or mend it.";
    check("Small", "S".repeat(201), "x: /info/name: " + line);
    check("Small", "a\\u0000b", "x: /info/name: " + line);
    check("Small", "half \\ud83d of it", "x: /info/name: " + line);
    check(
        "\"count\": 5",
        "\"notes\": \"" + "n".repeat(20_001) + "\"",
        "x: /dfd/elements/0/notes: Expected text of at most 20000 characters without control characters; shorten or mend it.");
  }

  @Test
  void theNamesOfOtherAlphabetsAreNotCountedTwice() {
    assertThat(problem(utf8(GOOD.replace("Small", "𝔐".repeat(200))))).isEmpty();
  }

  @Test
  void aNewerMajorFormatIsRefusedWithTheRemedy() {
    check(
        "\"1.0\"",
        "\"2.1\"",
        "x: /gridstride: This file has the newer format 2.1, and this GridStride reads formats up to 1.x; open it with a newer GridStride.");
    check("\"1.0\"", "\"one\"", "x: /gridstride: Expected a format version such as \"1.0\".");
    check("\"1.0\"", "1.0", "x: /gridstride: Expected text in quotes, not the number 1.0.");
  }

  @Test
  void aNewerMinorFormatIsReadWithAWarningAndWrittenBackWithItsFields() {
    String newer =
        GOOD.replace("\"1.0\"", "\"1.7\"").replace("\"count\": 5", "\"colour\": {\"a\": [1]}");
    Reading<ThreatModel> reading = ModelFiles.parse(utf8(newer), "x");
    assertThat(warnings(reading))
        .containsExactly(
            "x: /gridstride: This file was written by a newer GridStride; what this one does not know is kept.");
    assertThat(new String(ModelFiles.bytes(value(reading)), StandardCharsets.UTF_8))
        .contains("\"gridstride\": \"1.7\"", "\"colour\": {");
  }

  @Test
  void anUnknownFieldOfOurOwnFormatIsKeptWithAWarning() {
    Reading<ThreatModel> reading =
        ModelFiles.parse(utf8(GOOD.replace("\"count\"", "\"conut\"")), "x");
    assertThat(warnings(reading))
        .containsExactly(
            "x: /dfd/elements/0: The field \"conut\" is not known here; it is kept and not used.");
  }

  private static List<String> warnings(Reading<ThreatModel> reading) {
    return switch (reading) {
      case Reading.Read<ThreatModel>(ThreatModel _, List<Problem> warnings) ->
          warnings.stream().map(Problem::text).toList();
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          throw new AssertionError(problems);
    };
  }

  @Test
  void moreThanFiftyProblemsAreCounted() {
    String flows = "{\"id\": \"f\", \"source\": 1, \"target\": 2},".repeat(40);
    List<String> problems =
        problems(ModelFiles.parse(utf8(GOOD.replace("\"flows\": [", "\"flows\": [" + flows)), "x"));
    assertThat(problems).hasSize(51).last().isEqualTo("x: And 69 more.");
  }

  @Test
  void whatIsNotAModelSaysWhatItIs() {
    assertThat(problem(new byte[0]))
        .isEqualTo("x: The file is empty; restore it from a copy or start a new one.");
    assertThat(problem(utf8(" \n")))
        .isEqualTo("x: The file is empty; restore it from a copy or start a new one.");
    assertThat(problem(utf8("%PDF-1.7")))
        .isEqualTo("x: This is a PDF; name the .gridstride file it was made from.");
    assertThat(problem(utf8("{\"a\": 1}")))
        .isEqualTo(
            "x: This is not a GridStride model, which has the field \"gridstride\"; name another file.");
    assertThat(problem(utf8("[]"))).startsWith("x: This is not a GridStride model");
    assertThat(problem(utf8("PK\u0003\u0004")))
        .isEqualTo(
            "x: line 1, column 1: This is not sound JSON (Unrecognized token 'PK��'); mend this place, or restore the file from a copy.");
  }

  @Test
  void aDamagedFileSaysWhere() {
    assertThat(problem(utf8(GOOD.substring(0, 100))))
        .isEqualTo(
            "x: line 5, column 36: The file ends too early, so a part of it is lost; restore it from a copy.");
    assertThat(problem(utf8(GOOD.replace("\"count\": 5", "\"type\": \"dcu\""))))
        .isEqualTo(
            "x: line 7, column 83: This is not sound JSON (Duplicate Object property \"type\"); mend this place, or restore the file from a copy.");
    assertThat(problem(utf8(GOOD.replace("Small", "Sm\u0000all"))))
        .contains("line 3, column")
        .contains("code 0");
    assertThat(problem(utf8(GOOD + "{}"))).contains("line 17, column 1");
  }

  @Test
  void onlySoundUtf8IsRead() {
    byte[] latin1 = GOOD.replace("Small", "Zähler").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problem(latin1))
        .isEqualTo(
            "x: line 3, column 22: This is not text in UTF-8; restore the file from a copy, or save it as UTF-8.");
    assertThat(problem(GOOD.getBytes(StandardCharsets.UTF_16LE))).contains("This is not");
    byte[] overlong = utf8(GOOD.replace("Small", "##"));
    int at = new String(overlong, StandardCharsets.ISO_8859_1).indexOf("##");
    overlong[at] = (byte) 0xC0;
    overlong[at + 1] = (byte) 0x80;
    assertThat(problem(overlong)).contains("line 3, column 21: This is not text in UTF-8");
  }

  @Test
  void aByteOrderMarkIsPassedOverAndNotWrittenBack() {
    ThreatModel model = value(ModelFiles.parse(utf8("\uFEFF" + GOOD), "x"));
    assertThat(ModelFiles.bytes(model)[0]).isEqualTo((byte) '{');
  }

  @Test
  void whatIsTooDeepOrTooLargeIsRefused() {
    String bound =
        "x: This is more than a file may hold: 60 levels, 5 million values, numbers of 40 digits and texts of 200,000 characters.";
    assertThat(problem(utf8("[".repeat(100_000)))).isEqualTo(bound);
    assertThat(problem(utf8(GOOD.replace("Small", "x".repeat(200_001))))).isEqualTo(bound);
    assertThat(problem(utf8(GOOD.replace("\"count\": 5", "\"count\": " + "5".repeat(41)))))
        .isEqualTo(bound);
    assertThat(problem(utf8("[" + "0,".repeat(5_000_000) + "0]"))).isEqualTo(bound);
  }

  @Test
  void aFileThatCannotBeHadSaysWhy(@TempDir Path folder) {
    assertThat(problems(ModelFiles.read(folder)))
        .containsExactly(folder + ": This is a folder; name a file in it.");
    Path missing = folder.resolve("missing.gridstride");
    assertThat(problems(ModelFiles.read(missing)))
        .containsExactly(missing + ": There is no such file; check the name and the folder.");
  }

  @Test
  void aProblemSetsNoControlCharactersOnTheTerminalAndStaysShort() {
    String kind = "\\u001b[31m" + "x".repeat(5000);
    assertThat(problem(utf8(GOOD.replace("device", kind))))
        .hasSizeLessThan(600)
        .doesNotContain("\u001b");
  }

  @Test
  void aProblemTurnsNoTextRoundAndCutsNoCharacterInTwo() {
    var problem = new Problem("net.gridstride", "", "\u202e" + "x".repeat(398) + "\uD83D\uDE00x");
    assertThat(problem.sentence()).isEqualTo("\uFFFD" + "x".repeat(398) + "...");
  }
}

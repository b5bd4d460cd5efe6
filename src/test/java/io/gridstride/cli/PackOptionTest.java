package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.Home;
import io.gridstride.file.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --pack} with every command that looks things up in packs. */
class PackOptionTest {
  private static final String FLAT = "models/coursework-flat.gridstride";
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/cli/gridstride-analysis.schema.json");

  @TempDir private Path folder;
  private String pack = "";

  private static String text(String id, String sections) {
    return "{\"gridstridePack\": \"1.0\", \"id\": \""
        + id
        + "\", \"name\": \"Our house\", \"version\": \"7\", "
        + sections
        + "}";
  }

  private static String rule(String id, String expected) {
    return """
    {"id": "%s", "on": "element", "stride": "tampering", "title": "Toaster burns", "attack": "A.",
     "harm": "H.", "detection": "D.", "advice": "A.", "likelihood": 5, "impact": 5,
     "appliesWhen": "element is toaster", "controls": ["C89"],
     "cases": {"%s": {"element": {"type": "toaster"}}}}
    """
        .formatted(id, expected);
  }

  @BeforeEach
  void write() throws IOException {
    pack = write("house.json", "house", "open");
  }

  private String write(String file, String id, String expected) throws IOException {
    return Files.writeString(
            folder.resolve(file),
            text(
                id,
                """
                "types": [{"id": "toaster", "name": "Toaster", "kind": "device", "group": "House",
                           "purpose": "Makes toast.", "glyph": "house"}],
                "rules": [%s],
                "overrides": [{"rule": "T01", "off": true, "reason": "No meters in a kitchen."},
                              {"rule": "E03", "severity": "low", "reason": "Locked."}]
                """
                    .formatted(rule("H01", expected))))
        .toString();
  }

  private String model() throws IOException {
    return Files.writeString(
            folder.resolve("kitchen.gridstride"),
            """
            {"gridstride": "1.0", "info": {"name": "Kitchen"}, "dfd": {"elements": [
              {"id": "a", "type": "toaster", "kind": "device", "name": "Toaster"}]}}
            """)
        .toString();
  }

  private static String good(String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  @Test
  void aRuleForANewTypeNeedsNoCode() throws IOException {
    assertThat(good("analyze", model(), "--pack", pack))
        .contains("house  Our house 7", "H01@a  Toaster burns")
        .doesNotContain("In no loaded rule pack");
    assertThat(Typed.run("analyze", model(), "--pack", pack, "--fail-on", "critical").code())
        .isEqualTo(1);
  }

  @Test
  void withoutItsPackTheTypeIsUnknownAndSaidToBe() throws IOException {
    assertThat(good("analyze", model()))
        .contains("In no loaded rule pack, so rules that name types pass over them: toaster");
    assertThat(good("analyze", model(), "--format", "json").replaceAll("\\s", ""))
        .contains("\"unknownTypes\":[\"toaster\"]");
    assertThat(good("validate", model())).contains("component type \"toaster\"");
    assertThat(good("validate", model(), "--pack", pack)).doesNotContain("Warning");
  }

  @Test
  void theTextNamesThePacksAndWhatTheyChange() {
    assertThat(good("analyze", FLAT, "--pack", pack))
        .contains("T01  Switched off by pack house: No meters in a kitchen.")
        .contains("E03  Set to low by pack house: Locked.")
        .doesNotContain("T01@");
    assertThat(good("analyze", FLAT)).contains("T01@").doesNotContain("Rule packs");
  }

  @Test
  void theJsonSaysWhoHasChangedWhatAndWhy() {
    String json = good("analyze", FLAT, "--pack", pack, "--format", "json");

    assertThat(SCHEMA.errors(json)).isEmpty();
    String flat = json.replaceAll("\\s+", " ");
    assertThat(flat)
        .contains("{ \"id\": \"house\", \"version\": \"7\" }")
        .contains(
            "{ \"rule\": \"T01\", \"open\": 0, \"mitigated\": 0, \"unknown\": 0, \"notApplicable\":"
                + " 0, \"off\": { \"pack\": \"house\", \"reason\": \"No meters in a kitchen.\" } }")
        .contains(
            "\"severity\": \"low\", \"severitySetBy\": { \"pack\": \"house\", \"reason\":"
                + " \"Locked.\" }");
  }

  @Test
  void theCatalogueShowsWhatAPackBringsAndChanges() {
    assertThat(good("catalog", "--pack", pack)).contains("house  Our house 7");
    assertThat(good("catalog", "list", "elements", "--pack", pack)).contains("toaster");
    assertThat(good("catalog", "--pack", pack, "list", "elements")).contains("toaster");
    assertThat(good("catalog", "show", "T01", "--pack", pack))
        .contains("Switched off by pack house: No meters in a kitchen.");
    assertThat(good("catalog", "show", "H01", "--pack", pack)).contains("Toaster burns");
  }

  @Test
  void aSoundPackIsCalledSound() {
    assertThat(good("catalog", "check", pack))
        .isEqualTo(
            "house: This pack is sound: 1 component type, 1 rule, 2 overrides; 1 case holds.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"analyze " + FLAT, "validate " + FLAT, "report " + FLAT + " -o x.pdf", "catalog"})
  void aCaseThatDoesNotHoldIsToldWithItsPlace(String command) throws IOException {
    String bad = write("bad.json", "bad", "mitigated");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--pack", bad));

    Typed typed = Typed.run(words.toArray(String[]::new));

    assertThat(typed.err().lines())
        .containsExactly(
            "gridstride: "
                + bad
                + ": /rules/0/cases/mitigated: On this case the rule says open, not mitigated; mend"
                + " the case or the rule.",
            "Hint: A sound pack to compare with is " + Home.find().examplePack() + ".");
    assertThat(typed.out()).isEmpty();
    assertThat(typed.code()).isEqualTo(2);
  }

  @Test
  void allProblemsOfPacksAreListedByTheCheck() throws IOException {
    String bad =
        Files.writeString(
                folder.resolve("bad.json"),
                text("bad", "\"overrides\": [{\"rule\": \"T01\"}, {\"rule\": \"X99\"}]"))
            .toString();

    Typed typed = Typed.run("catalog", "check", pack, bad);

    assertThat(typed.err().lines().toList()).hasSize(6).allMatch(l -> !l.contains("house.json"));
    assertThat(typed.code()).isEqualTo(2);
    assertThat(Typed.run("analyze", FLAT, "--pack", bad).err())
        .contains("Hint: gridstride catalog check " + bad + " lists all problems.");
  }

  @Test
  void twoPacksWithTheSameRuleAreRefusedWithBothNames() throws IOException {
    String other = write("other.json", "other", "open");

    assertThat(Typed.run("analyze", FLAT, "--pack", pack, "--pack", other).err())
        .startsWith(
            "gridstride: "
                + other
                + ": /types/0/id: The id \"toaster\" is also in "
                + pack
                + ", /types/0;");
  }

  @Test
  void theReportSaysWhatAPackHasChanged() {
    Path file = folder.resolve("r.pdf");

    good("report", FLAT, "-o", file.toString(), "--pack", pack);

    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theWindowIsToldOfThePacks() {
    List<Path> told = new ArrayList<>();
    Desktop desktop =
        (_, packs) -> {
          told.addAll(packs);
          return Optional.empty();
        };

    assertThat(Typed.run(desktop, "open", FLAT, "--pack", pack, "--pack", "pom.xml").code())
        .isZero();
    assertThat(told).containsExactly(Path.of(pack), Path.of("pom.xml"));
    assertThat(Typed.run(desktop, "open", "--pack", "no.json").err()).contains("no such file");
  }
}

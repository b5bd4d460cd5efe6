package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  private static final String FLAT = "models/coursework-flat.gridstride";

  @TempDir private Path folder;

  @Test
  void aDiagramGoesToAFileAsSvg() {
    Path file = folder.resolve("flat.svg");
    Typed typed = Typed.run("export", FLAT, "--to", "svg", "-o", file.toString());
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).isEqualTo("Written to " + file + "." + System.lineSeparator());
    assertThat(contentOf(file.toFile())).startsWith("<?xml ").contains("id=\"part-hes\"");
  }

  @Test
  void aDiagramGoesToAPipeAsSvg() {
    Typed typed = Typed.run("export", FLAT, "--to", "svg");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("<?xml ").endsWith("</svg>\n");
  }

  @Test
  void aPngHasThePixelsThatWereAskedFor() throws IOException {
    Path once = folder.resolve("1.png");
    Path twice = folder.resolve("2.png");
    Typed.run("export", FLAT, "--to", "png", "-o", once.toString());
    Typed.run("export", FLAT, "--to", "png", "--scale", "2", "-o", twice.toString());
    assertThat(ImageIO.read(twice.toFile()).getWidth())
        .isEqualTo(2 * ImageIO.read(once.toFile()).getWidth());
  }

  @Test
  void aFolderGetsEveryDiagramUnderItsId() throws IOException {
    Path model = twoDiagrams();
    Typed typed = Typed.run("export", model.toString(), "--to", "svg", "-o", folder.toString());
    assertThat(typed.code()).isZero();
    assertThat(folder.resolve("two-main.svg")).exists();
    assertThat(folder.resolve("two-copy.svg")).exists();
  }

  @Test
  void anEmptyDiagramKeepsNoOtherBack() throws IOException {
    Path model = twoDiagrams();
    String text = Files.readString(model);
    String empty = "\"diagrams\": [{\"id\": \"blank\"}, ";
    Files.writeString(model, text.replaceFirst("\"diagrams\": \\[", empty));
    Typed typed = Typed.run("export", model.toString(), "--to", "svg", "-o", folder.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(folder.resolve("two-main.svg")).exists();
    assertThat(folder.resolve("two-copy.svg")).exists();
    assertThat(folder.resolve("two-blank.svg")).doesNotExist();
    assertThat(Typed.run("export", model.toString(), "--to", "svg", "--diagram", "blank").err())
        .contains("There is nothing on the diagram blank.");
  }

  @Test
  void oneDiagramOfSeveralIsChosenByItsIdOrName() throws IOException {
    String model = twoDiagrams().toString();
    assertThat(Typed.run("export", model, "--to", "svg", "--diagram", "copy").out())
        .contains(": Second view</title>");
    assertThat(Typed.run("export", model, "--to", "svg", "--diagram", "Second view").out())
        .contains(": Second view</title>");
    Typed typed = Typed.run("export", model, "--to", "svg", "--diagram", "third");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("There is no diagram \"third\".", "main, copy");
  }

  @Test
  void whereOneFileIsNamedTheFirstDiagramGoesThereAndTheRestIsMentioned() throws IOException {
    Path file = folder.resolve("x.svg");
    Typed typed =
        Typed.run("export", twoDiagrams().toString(), "--to", "svg", "-o", file.toString());
    assertThat(typed.out()).contains("the first of 2 diagrams; name a folder");
  }

  @Test
  void countsOfThreatsCanBeLeftOut() {
    assertThat(Typed.run("export", FLAT, "--to", "svg").out()).contains(">12</text>");
    assertThat(Typed.run("export", FLAT, "--to", "svg", "--no-counts").out())
        .doesNotContain(">12</text>");
  }

  @Test
  void theRegisterIsTheOneThatAnalyzeWrites() {
    assertThat(Typed.run("export", FLAT, "--to", "csv").out())
        .isEqualTo(Typed.run("analyze", FLAT, "--format", "csv").out());
    assertThat(Typed.run("export", FLAT, "--to", "json").out())
        .isEqualTo(Typed.run("analyze", FLAT, "--format", "json").out());
  }

  @Test
  void aFolderGetsEveryPartOfTheRegister() {
    Typed typed = Typed.run("export", FLAT, "--to", "csv", "-o", folder.toString());
    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines()).hasSize(7);
    assertThat(contentOf(folder.resolve("coursework-flat-elements.csv").toFile()))
        .startsWith("id,name,type,")
        .contains("\r\nhes,Head-end system,");
  }

  @Test
  void workbookSarifAndSummaryGoWhereTheyAreSent() throws IOException {
    Path book = folder.resolve("r.xlsx");
    assertThat(Typed.run("export", FLAT, "--to", "xlsx", "-o", book.toString()).code()).isZero();
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    assertThat(Typed.run("export", FLAT, "--to", "markdown").out()).startsWith("## Threat model");
    assertThat(Typed.run("export", FLAT, "--to", "sarif").out())
        .isEqualTo(Typed.run("analyze", FLAT, "--format", "sarif").out())
        .contains("\"uri\": \"models/coursework-flat.gridstride\"");
    refused("-o PATH is missing.", "export", FLAT, "--to", "xlsx");
  }

  @Test
  void whatCannotBeIsRefusedInOneLineWithAHint() {
    refused("-o PATH is missing.", "export", FLAT, "--to", "png");
    refused("--scale 9 is not", "export", FLAT, "--to", "png", "--scale", "9", "-o", "x.png");
    refused("--scale is for png", "export", FLAT, "--to", "svg", "--scale", "2");
    refused("are for pictures", "export", FLAT, "--to", "csv", "--look", "dark");
    refused("\"gif\" is none of", "export", FLAT, "--to", "gif");
    refused("--to KIND is missing.", "export", FLAT);
    refused("nothing on the diagram", "export", "templates/blank.gridstride", "--to", "svg");
    refused("There is no folder", "export", FLAT, "--to", "svg", "-o", folder + "/none/");
    refused("This is the model itself.", "export", FLAT, "--to", "svg", "-o", FLAT);
  }

  private static void refused(String sentence, String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains(sentence);
    assertThat(typed.err().lines()).hasSize(2);
    assertThat(typed.err().lines().toList().getLast()).startsWith("Hint: ");
  }

  private Path twoDiagrams() throws IOException {
    String one = Files.readString(Path.of(FLAT));
    int start = one.indexOf("\"diagrams\": [") + "\"diagrams\": [".length();
    int end = one.indexOf("\n  ]", start);
    String diagram = one.substring(start, end);
    String copy =
        diagram
            .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"copy\"")
            .replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \"Second view\"");
    Path file = folder.resolve("two.gridstride");
    Files.writeString(file, one.substring(0, end) + "," + copy + one.substring(end));
    return file;
  }
}

package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.brief.ReportTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTemplatesTest {
  private static final String HEAD = "{\n\"gridstrideReportTemplate\": \"1.0\",\n";

  @TempDir private Path folder;

  private Reading<ReportTemplate> read(String rest) throws IOException {
    Files.writeString(folder.resolve("template.json"), HEAD + rest + "\n}\n");
    return ReportTemplates.read(folder);
  }

  private ReportTemplate sound(String rest) throws IOException {
    return ((Reading.Read<ReportTemplate>) read(rest)).value();
  }

  private List<String> problems(String rest) throws IOException {
    return ((Reading.Refused<ReportTemplate>) read(rest))
        .problems().stream().map(problem -> problem.place() + ": " + problem.sentence()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"utility", "course.json"})
  void theExamplesAreSound(String name) {
    assertThat(ReportTemplates.read(Path.of("templates/reports", name)))
        .isInstanceOf(Reading.Read.class);
  }

  @Test
  void theMarkThatWindowsPutsBeforeATextHidesNoHeading() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "\uFEFF# Head\r\n\r\nOne\r\nline.\r\n");

    assertThat(
            sound("\"pages\": [{\"title\": \"Words\", \"file\": \"words.txt\"}]")
                .pages()
                .getFirst()
                .paragraphs())
        .containsExactly("# Head", "One line.");
  }

  @Test
  void textThatIsNotUtf8IsAFault() throws IOException {
    Files.write(folder.resolve("words.txt"), "Words".getBytes(StandardCharsets.UTF_16));

    assertThat(problems("\"pages\": [{\"title\": \"Words\", \"file\": \"words.txt\"}]"))
        .containsExactly(
            "line 3, /pages/0/file: This is not text in UTF-8; save the file as UTF-8.");
  }

  @Test
  void aModelIsNoTemplate() {
    Path model = Path.of("models/coursework-flat.gridstride");
    assertThat(((Reading.Refused<ReportTemplate>) ReportTemplates.read(model)).problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "This is not a report template, which has the field \"gridstrideReportTemplate\"; name"
                + " another file.");
  }

  @Test
  void whatIsNotSaidStaysAsItIs() throws IOException {
    assertThat(sound("\"name\": \"Nothing\"")).isEqualTo(ReportTemplate.NONE);
  }

  @Test
  void aTextFileBecomesParagraphsHeadingsAndItems() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "One\nline.\n\n# Head\n- item\nTwo <b>.\n");

    ReportTemplate.TextPage page =
        sound("\"pages\": [{\"title\": \"Words\", \"after\": \"plan\", \"file\": \"words.txt\"}]")
            .pages()
            .getFirst();

    assertThat(page.paragraphs()).containsExactly("One line.", "# Head", "- item", "Two <b>.");
    assertThat(page.after()).isEqualTo(Optional.of(ReportPart.PLAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"colours\": {\"primary\": \"#FFFF00\"}|line 3, /colours/primary: This is too pale",
        "\"colours\": {\"third\": \"#000000\"}|line 3, /colours/third: There is no such field here",
        "\"parts\": [\"cover\", \"poem\"]|line 3, /parts/1: There is no part \"poem\"",
        "\"paper\": \"a5\"|line 3, /paper: \"a5\" is none of",
        "\"head\": {\"left\": \"{ttl}\"}|line 3, /head/left: \"{ttl}\" stands for nothing",
        "\"script\": \"x\"|line 3, /script: There is no such field here",
        "\"logo\": {\"alt\": \"x\", \"path\": \"M 0 0 l 1 1 Z\", \"width\": 1, \"height\": 1}"
            + "|line 3, /logo/path: \"l\" is neither M, L, C, Z",
        "\"fonts\": {\"bold\": \"b.ttf\"}|line 3, /fonts/bold: There is no such file",
        "\"pages\": [{\"title\": \"x\"}]|line 3, /pages/0: The field \"text\" is missing"
      })
  void aFaultIsToldWithItsLine(String rest, String expected) throws IOException {
    assertThat(problems(rest)).anyMatch(problem -> problem.startsWith(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt", "/etc/hostname", "a/../../secret.txt", "file:///etc/hostname",
        "http://127.0.0.1/logo.png", "C:\\\\secret.txt", ".hidden", "a//b"
      })
  void aNameThatLeadsOutOfTheFolderIsRefused(String name) throws IOException {
    assertThat(problems("\"pages\": [{\"title\": \"x\", \"file\": \"" + name + "\"}]"))
        .anyMatch(problem -> problem.contains("Name a file in the template's own folder"));
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path secret = Files.createTempFile("secret", ".txt");
    Files.writeString(secret, "secret");
    Files.createSymbolicLink(folder.resolve("words.txt"), secret);
    Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("linked"), secret.getParent());

    assertThat(problems("\"pages\": [{\"title\": \"x\", \"file\": \"words.txt\"}]"))
        .anyMatch(problem -> problem.contains("This is a link"));
    assertThat(
            problems(
                "\"pages\": [{\"title\": \"x\", \"file\": \"linked/"
                    + secret.getFileName()
                    + "\"}]"))
        .anyMatch(problem -> problem.contains("This is a link"));
    Files.delete(secret);
  }

  @Test
  void aFontWithPostScriptOutlinesIsRefused() throws IOException {
    Files.writeString(folder.resolve("f.otf"), "OTTO and more than twelve bytes");

    assertThat(problems("\"fonts\": {\"regular\": \"f.otf\"}"))
        .anyMatch(problem -> problem.contains("This is no TrueType font"));
  }

  @Test
  void whatIsNoJsonIsToldWithLineAndColumn() throws IOException {
    Files.writeString(folder.resolve("template.json"), "{\n  \"kicker\": }\n");

    List<Problem> problems =
        ((Reading.Refused<ReportTemplate>) ReportTemplates.read(folder)).problems();

    assertThat(problems.getFirst().place()).startsWith("line 2, column ");
  }
}

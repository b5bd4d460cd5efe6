package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.gridstride.export.ReadBook;
import io.gridstride.export.ReadCsv;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.file.Schemas;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.SmallUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a model says, in every field: each export is made, and has it as text. */
class HostileExportTest {
  private static final Schemas ANALYSIS =
      Schemas.of("/io/gridstride/cli/gridstride-analysis.schema.json");
  private static final Schemas SARIF = Schemas.of("/schema/sarif-schema-2.1.0.json");
  private static final String FORMULA = "=+-@\t\r\n\uff0b\uff0d\uff1d\uff20";

  @TempDir private Path folder;

  /** Name of the case, the text, and what of it is to be read. */
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("formula", "=HYPERLINK(\"http://127.0.0.1\",1)", "=HYPERLINK(\"http:"),
        Arguments.of("command", "+1|cmd|'/c calc'!A1", "+1|cmd|'/c calc'!A1"),
        Arguments.of("function", "@SUM(1+1)*cmd|' /C calc'!A0", "@SUM(1+1)*cmd"),
        Arguments.of("wide", "\uff1d1+1", "\uff1d1+1"),
        Arguments.of(
            "syntax", "a\",\"b\";c {\"a\":1} ]]> ${jndi:ldap://x} {{7*7}} {0}", "{\"a\":1} ]]>"),
        Arguments.of(
            "scripts",
            "x \u202egpj.exe\u202c \u05d0\u05d1 ze\u200bro \ufeffend \ud83d\udd12 \ud83d\udc69\u200d\ud83d\udd27",
            "\u05d0\u05d1"),
        Arguments.of("one word", "-" + "x".repeat(199), "xxxxxxxxxx"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyExportIsMadeAndHasItAsText(String name, String text, String shown) throws Exception {
    check(text, shown);
  }

  @Test
  void nothingIsFetchedOrRead() throws Exception {
    Path secret = folder.resolve("secret.svg");
    Files.writeString(secret, "<svg>SECRET-CONTENT</svg>");
    Object accessed = Files.readAttributes(secret, BasicFileAttributes.class).lastAccessTime();
    try (ServerSocketChannel listener = ServerSocketChannel.open()) {
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      listener.configureBlocking(false);
      String web =
          "http://127.0.0.1:" + ((InetSocketAddress) listener.getLocalAddress()).getPort() + "/x";

      check("<img src=\"" + web + "\"><script src='" + web + "'></script>", "<img src=");
      check("![a](" + web + ") <" + web + "> [b](file://" + secret + ")", "![a](");
      check("\"/><image href=\"file://" + secret + "\"/> @import '" + web + "'", "@import");
      check("<!DOCTYPE a [<!ENTITY e SYSTEM \"file://" + secret + "\">]>&e;", "<!DOCTYPE");
      check("=WEBSERVICE(\"" + web + "\") \\include{" + secret + "}", "=WEBSERVICE");

      assertThat(listener.accept()).as("nobody came").isNull();
    }
    assertThat(Files.readAttributes(secret, BasicFileAttributes.class).lastAccessTime())
        .isEqualTo(accessed);
  }

  /** Name of the case and the text. */
  static Stream<Arguments> beyondAFile() {
    return Stream.of(
        Arguments.of("a hundred thousand characters", "x".repeat(100_000)),
        Arguments.of("half a character", "left \ud800 right"),
        Arguments.of("controls", "bell\u0007 null\u0000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beyondAFile")
  void whatNoModelMaySayIsRefusedWithItsPlace(String name, String text) throws IOException {
    Typed typed = Typed.run("export", write(text).toString(), "--to", "svg");

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("/info/name").hasSizeLessThan(1_000);
  }

  private Path write(String text) throws IOException {
    ThreatModel flat =
        switch (ModelFiles.read(Path.of("models/coursework-flat.gridstride"))) {
          case Reading.Read<ThreatModel>(ThreatModel model, var _) -> model;
          case Reading.Refused<ThreatModel>(var problems) ->
              throw new AssertionError(problems.toString());
        };
    Path file = folder.resolve("hostile.gridstride");
    return Files.write(file, ModelFiles.bytes(SmallUtility.saying(flat, "I01@f01", text)));
  }

  private void check(String text, String shown) throws Exception {
    Path model = write(text);
    svg(export(model, "svg"), shown);
    assertThat(ImageIO.read(export(model, "png").toFile()).getWidth()).isPositive();
    json(contentOf(export(model, "json").toFile()), shown, ANALYSIS);
    json(contentOf(export(model, "sarif").toFile()), shown, SARIF);
    markdown(contentOf(export(model, "markdown").toFile()));
    book(ReadBook.of(Files.readAllBytes(export(model, "xlsx"))), shown);
    csv(model, shown);
  }

  private Path export(Path model, String kind) {
    Path file = folder.resolve("out." + kind);
    Typed typed = Typed.run("export", model.toString(), "--to", kind, "-o", file.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return file;
  }

  /** Only shapes and words; no attribute leads anywhere or does anything. */
  private static void svg(Path file, String shown) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(file)))
            .getDocumentElement();
    assertThat(root.getTextContent()).contains(shown);
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getNodeName()).isIn("title", "desc", "style", "rect", "g", "path", "text");
      NamedNodeMap attributes = element.getAttributes();
      for (int a = 0; a < attributes.getLength(); a++) {
        Attr attribute = (Attr) attributes.item(a);
        assertThat(attribute.getName()).doesNotContain("href", ":").doesNotStartWith("on");
        assertThat(attribute.getValue()).doesNotContain("url(", "http", "file:", "javascript");
      }
      if (element.getNodeName().equals("style")) {
        assertThat(element.getTextContent().replace("url(data:font/ttf;base64,", ""))
            .doesNotContain("url", "import", "http");
      }
    }
  }

  private static void json(String text, String shown, Schemas schema) {
    assertThat(schema.errors(text)).isEmpty();
    JsonNode root = JsonMapper.builder().build().readTree(text);
    assertThat(root.findValues("name").stream().map(JsonNode::asString))
        .anyMatch(name -> name.contains(shown));
  }

  /** Neither HTML nor link, picture, mention or code of the model's making. */
  private static void markdown(String text) {
    String prose = text.replaceAll("`[^`\n]*`", "");
    assertThat(prose).doesNotContainPattern("@\\w|(?<!&)#\\w");
    assertThat(prose.replaceAll("<!-- -->|</?sub>", ""))
        .doesNotContain("<", "](", "![", "://", "www.", "`");
    assertThat(prose.lines()).noneMatch(line -> line.matches("[=+>~].*|-(?! \\*\\*).*| {4}.*"));
  }

  private static void book(ReadBook book, String shown) {
    assertThat(book.all("f")).isEmpty();
    assertThat(book.all("hyperlink")).isEmpty();
    assertThat(book.parts()).noneMatch(part -> part.contains("external"));
    assertThat(book.all("Relationship"))
        .allSatisfy(relationship ->
            assertThat(relationship.getAttribute("TargetMode")).isNotEqualTo("External"));
    assertThat(IntStream.rangeClosed(1, 8).mapToObj(book::cells))
        .anyMatch(rows -> has(rows, shown));
  }

  private void csv(Path model, String shown) throws IOException {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Typed typed =
        Typed.run("export", model.toString(), "--to", "csv", "-o", tables.toString() + "/");
    assertThat(typed.code()).isZero();
    try (Stream<Path> files = Files.list(tables)) {
      List<List<List<String>>> all =
          files
              .map(file -> ReadCsv.rows(contentOf(file.toFile(), StandardCharsets.UTF_8)))
              .toList();
      assertThat(all).hasSize(7);
      all.stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .filter(cell -> !cell.isEmpty())
          .forEach(cell -> assertThat(FORMULA.indexOf(cell.charAt(0))).as(cell).isNegative());
      assertThat(all).anyMatch(rows -> has(rows, shown));
    }
  }

  private static boolean has(List<List<String>> rows, String shown) {
    return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.contains(shown));
  }
}

package io.gridstride.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgTest {
  private static final Pattern COLOUR = Pattern.compile("\"#([0-9a-f]{6})\"");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("models"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ModelFiles.EXTENSION))
          .map(file -> file.substring(0, file.length() - ModelFiles.EXTENSION.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPartOfAModelIsAGroupWithItsIdAndItsName(String name) {
    ThreatModel model = Pictures.shipped(name);
    Document svg = parsed(Svg.text(Pictures.drawn(model, Look.LIGHT), Pictures.MEASURE));
    Dfd dfd = model.dfd();
    List<String> ids = new ArrayList<>();
    for (Element group : all(svg, "g")) {
      if (group.hasAttribute("id")) {
        ids.add(group.getAttribute("data-part"));
        assertThat(group.getAttribute("id")).isEqualTo("part-" + group.getAttribute("data-part"));
        assertThat(group.getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(dfd.elements().keySet())
        .containsAll(dfd.flows().keySet())
        .containsAll(dfd.boundaries().keySet());
    assertThat(all(svg, "title").getFirst().getTextContent()).isEqualTo(model.info().name());
    assertThat(all(svg, "desc").getFirst().getTextContent())
        .contains(dfd.elements().size() + " elements", dfd.flows().size() + " data flows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</text></g></svg><script>alert(1)</script>",
        "\"/><image href=\"http://127.0.0.1/x.png\"/><g a=\"",
        "]]><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
        "a & b < c > d",
        "\u202egpj.exe\u0000\u001b\ufffe",
        "lone \ud800 half",
        "\u7535\u8868 \ud83d\ude00"
      })
  void aNameIsTextWhateverItSays(String name) {
    String text = Svg.text(Pictures.drawn(Pictures.named(name), Look.LIGHT), Pictures.MEASURE);
    Document svg = parsed(text);
    assertThat(all(svg, "*"))
        .extracting(Element::getNodeName)
        .containsOnly("svg", "title", "desc", "style", "rect", "g", "path", "text");
    assertThat(text).doesNotContain("<!", "<script", "<image", "&e;");
  }

  @Test
  void aHugeNameIsCutOnThePictureAndWholeInItsTitle() {
    String name = "Meter ".repeat(20_000).strip();
    Document svg =
        parsed(Svg.text(Pictures.drawn(Pictures.named(name), Look.LIGHT), Pictures.MEASURE));
    assertThat(all(svg, "text"))
        .allSatisfy(words -> assertThat(words.getTextContent().length()).isLessThan(60));
    assertThat(all(svg, "title").getFirst().getTextContent()).isEqualTo(name);
  }

  @Test
  void wordsAreTextInTheFontThatTheFileCarries() {
    String text = Svg.text(Pictures.drawn(Pictures.named("Meter"), Look.LIGHT), Pictures.MEASURE);
    assertThat(text)
        .contains(">Meter</text>", "@font-face{font-family:Inter;font-weight:600;")
        .contains("src:url(data:font/ttf;base64,AAEAAAA")
        .contains("font-family=\"Inter, ")
        .contains("sans-serif\"");
  }

  @Test
  void nothingOutsideTheFileIsNamed() {
    String text =
        Svg.text(
            Pictures.drawn(Pictures.shipped("coursework-segmented"), Look.LIGHT), Pictures.MEASURE);
    assertThat(text.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("http:", "https:", "file:", "href", "@import");
  }

  @Test
  void theSameDiagramGivesTheSameText() {
    ThreatModel model = Pictures.shipped("coursework-flat");
    assertThat(Svg.text(Pictures.drawn(model, Look.DARK), Pictures.MEASURE))
        .isEqualTo(Svg.text(Pictures.drawn(model, Look.DARK), Pictures.MEASURE));
  }

  @Test
  void blackAndWhiteHasNoColourAndTellsTheWorstByALetter() {
    ThreatModel model = Pictures.shipped("coursework-flat");
    String text = Svg.text(Pictures.drawn(model, Look.BLACK_AND_WHITE), Pictures.MEASURE);
    assertThat(COLOUR.matcher(text).results().map(found -> found.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(colour ->
            assertThat(colour).startsWith(colour.substring(2, 4)).endsWith(colour.substring(0, 2)));
    assertThat(text).contains(">12 C</text>", ">1 H</text>", ">2 M</text>", ">?</text>");
  }

  @Test
  void aPictureOfSomePartsHasThemAndTheFlowsBetweenThem() {
    ThreatModel model = Pictures.shipped("coursework-flat");
    Motif some = Pictures.motif(model).only(List.of("m_res", "plc1"));
    Document svg =
        parsed(Svg.text(Illustration.of(some, Look.LIGHT, Pictures.MEASURE), Pictures.MEASURE));
    assertThat(all(svg, "g"))
        .extracting(group -> group.getAttribute("data-part"))
        .contains("m_res", "plc1")
        .doesNotContain("hes", "FLAT")
        .anyMatch(part -> model.dfd().flow(part).isPresent());
  }

  @Test
  void aZoneIsPicturedWithAllThatIsInIt() {
    ThreatModel model = Pictures.shipped("coursework-segmented");
    Motif zone = Pictures.motif(model).only(List.of("Z-HES"));
    Document svg =
        parsed(Svg.text(Illustration.of(zone, Look.LIGHT, Pictures.MEASURE), Pictures.MEASURE));
    assertThat(all(svg, "g"))
        .extracting(group -> group.getAttribute("data-part"))
        .contains("Z-HES", "Z-KEY", "hes", "kms")
        .doesNotContain("Z-OPS", "m_res");
  }

  private static List<Element> all(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return Stream.iterate(0, i -> i + 1)
        .limit(found.getLength())
        .map(i -> (Element) found.item(i))
        .toList();
  }

  private static Document parsed(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed", e);
    }
  }
}

package io.gridstride.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class XlsxTest {
  @Test
  void thereIsASheetForEachPartWithFiltersAndAHeadingThatStays() throws IOException {
    Map<String, Document> book = read(Xlsx.bytes(Reviews.FLAT));
    assertThat(all(book.get("xl/workbook.xml"), "sheet"))
        .extracting(sheet -> sheet.getAttribute("name"))
        .containsExactly(
            "About", "Threats", "Findings", "Questions", "Controls", "Elements", "Flows", "Matrix");
    for (int i = 1; i <= 8; i++) {
      Document sheet = book.get("xl/worksheets/sheet" + i + ".xml");
      assertThat(all(sheet, "autoFilter")).hasSize(1);
      assertThat(all(sheet, "pane"))
          .singleElement()
          .satisfies(pane -> assertThat(pane.getAttribute("state")).isEqualTo("frozen"));
    }
  }

  @Test
  void theSheetOfThreatsIsTheRegister() throws IOException {
    List<List<String>> rows = cells(read(Xlsx.bytes(Reviews.FLAT)), 2);
    Table threats = RegisterTables.threats(Reviews.FLAT);
    assertThat(rows).hasSize(threats.rows().size() + 1);
    assertThat(rows.stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(
            threats.rows().stream().map(row -> row.getFirst().written()).toList());
    assertThat(rows.getFirst()).startsWith("Id", "Rule", "Title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"http://127.0.0.1\")", "@SUM(1)", "</t><f>1+1</f>", "a\u0000\u001bb"})
  void aNameIsTextAndNeverAFormula(String name) throws IOException {
    Map<String, Document> book = read(Xlsx.bytes(Reviews.saying(name)));
    book.values()
        .forEach(part -> {
          assertThat(all(part, "f")).isEmpty();
          assertThat(all(part, "hyperlink")).isEmpty();
        });
    assertThat(cells(book, 6).get(1).get(1)).isEqualTo(name.replaceAll("\\p{Cc}", ""));
  }

  @Test
  void textThatNoCellHoldsIsCut() throws IOException {
    Map<String, Document> book = read(Xlsx.bytes(Reviews.saying("x".repeat(100_000))));
    assertThat(cells(book, 6).get(1).get(1)).hasSize(32_767).endsWith("x\u2026");
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    assertThat(Xlsx.bytes(Reviews.FLAT)).isEqualTo(Xlsx.bytes(Reviews.FLAT));
  }

  /** The cells that are written of each row of a sheet. */
  private static List<List<String>> cells(Map<String, Document> book, int sheet) {
    List<String> shared =
        all(book.get("xl/sharedStrings.xml"), "si").stream().map(Element::getTextContent).toList();
    return all(book.get("xl/worksheets/sheet" + sheet + ".xml"), "row").stream()
        .map(row ->
            IntStream.range(0, row.getElementsByTagName("c").getLength())
                .mapToObj(i -> (Element) row.getElementsByTagName("c").item(i))
                .map(cell ->
                    cell.getAttribute("t").equals("s")
                        ? shared.get(Integer.parseInt(cell.getTextContent()))
                        : cell.getTextContent())
                .toList())
        .toList();
  }

  private static List<Element> all(Document document, String name) {
    var found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, Document> read(byte[] book) throws IOException {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parsed(zip.readAllBytes()));
      }
    }
    return parts;
  }

  private static Document parsed(byte[] xml) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError("not well-formed", e);
    }
  }
}

package io.gridstride.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
  @Test
  void thereIsASheetForEachPartWithFiltersAndAHeadingThatStays() throws IOException {
    ReadBook book = ReadBook.of(Xlsx.bytes(Reviews.FLAT));
    assertThat(book.all("xl/workbook.xml", "sheet"))
        .extracting(sheet -> sheet.getAttribute("name"))
        .containsExactly(
            "About", "Threats", "Findings", "Questions", "Controls", "Elements", "Flows", "Matrix");
    for (int i = 1; i <= 8; i++) {
      String sheet = "xl/worksheets/sheet" + i + ".xml";
      assertThat(book.all(sheet, "autoFilter")).hasSize(1);
      assertThat(book.all(sheet, "pane"))
          .singleElement()
          .satisfies(pane -> assertThat(pane.getAttribute("state")).isEqualTo("frozen"));
    }
  }

  @Test
  void theSheetOfThreatsIsTheRegister() throws IOException {
    List<List<String>> rows = ReadBook.of(Xlsx.bytes(Reviews.FLAT)).cells(2);
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
    ReadBook book = ReadBook.of(Xlsx.bytes(Reviews.saying(name)));
    assertThat(book.all("f")).isEmpty();
    assertThat(book.all("hyperlink")).isEmpty();
    assertThat(book.cells(6).get(1).get(1)).isEqualTo(name.replaceAll("\\p{Cc}", ""));
  }

  @Test
  void textThatNoCellHoldsIsCut() throws IOException {
    ReadBook book = ReadBook.of(Xlsx.bytes(Reviews.saying("x".repeat(100_000))));
    assertThat(book.cells(6).get(1).get(1)).hasSize(32_767).endsWith("x\u2026");
  }

  @Test
  void theSameModelGivesTheSameBytes() {
    assertThat(Xlsx.bytes(Reviews.FLAT)).isEqualTo(Xlsx.bytes(Reviews.FLAT));
  }
}

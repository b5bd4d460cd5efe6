package io.gridstride.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uff1d1+1",
        "=cmd|'/c'!A1"
      })
  void whatASpreadsheetWouldReckonBecomesText(String cell) {
    assertThat(ReadCsv.rows(Csv.text(List.of(List.of(cell))))).containsExactly(List.of("'" + cell));
  }

  @Test
  void everyOtherCellComesBackAsItWas() {
    List<List<String>> rows =
        List.of(
            List.of("plain", "with, comma", "with \"quotes\"", ""),
            List.of("two\nlines", "two\r\nlines", "\u00e9\u7535 = 1", "a=b"),
            List.of("'", "\"", ",", "\"\"\n"));
    assertThat(ReadCsv.rows(Csv.text(rows))).isEqualTo(rows);
  }

  @Test
  void everyTableHasAsManyCellsAsHeadingsInEachRow() {
    List<Table> tables = RegisterTables.all(Reviews.of(Reviews.shipped("coursework-segmented")));
    assertThat(tables)
        .extracting(Table::name)
        .containsExactly(
            "threats", "findings", "questions", "controls", "elements", "flows", "matrix");
    assertThat(tables)
        .allSatisfy(table -> {
          List<List<String>> rows = ReadCsv.rows(table.csv());
          assertThat(rows).hasSize(table.rows().size() + 1).hasSizeGreaterThan(1);
          assertThat(rows).allMatch(row -> row.size() == table.headings().size());
        });
  }

  @Test
  void theRegisterHasEveryThreatOnce() {
    List<List<String>> rows = ReadCsv.rows(RegisterTables.threats(Reviews.FLAT).csv());
    assertThat(rows.stream().skip(1).map(List::getFirst))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            Reviews.FLAT.register().entries().stream().map(entry -> entry.threat().id()).toList());
  }
}

package io.gridstride.cli;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Stride;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.Csv;
import io.gridstride.file.Json;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.StrideMatrix.AtFlows;
import io.gridstride.review.StrideMatrix.Cell;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.NotAsked;
import io.gridstride.review.StrideMatrix.NotHere;
import io.gridstride.review.StrideMatrix.Raised;
import io.gridstride.review.StrideMatrix.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The STRIDE matrix for programs and spreadsheets, one entry per cell. */
record MatrixData(Analysed analysed, MatrixReasons reasons) {
  private static final List<String> HEADINGS =
      List.of(
          "subject kind",
          "subject id",
          "subject name",
          "stride",
          "state",
          "open",
          "unknown",
          "mitigated",
          "worst",
          "threats",
          "reasons");

  static MatrixData of(Analysed analysed) {
    return new MatrixData(analysed, analysed.matrixReasons());
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (Row row : analysed.matrix().rows()) {
      for (Stride letter : Stride.values()) {
        List<String> line =
            new ArrayList<>(
                List.of(
                    Names.kebab(row.subject().kind()),
                    row.subject().id(),
                    row.name(),
                    Names.kebab(letter)));
        cell(row, letter).values().forEach(value -> line.add(csv(value)));
        rows.add(line);
      }
    }
    return Csv.text(rows);
  }

  private static String csv(Object value) {
    return value instanceof List<?> list
        ? String.join(" ", list.stream().map(String::valueOf).toList())
        : String.valueOf(value);
  }

  String json() {
    return Json.text(
        new Tree()
            .with("formatVersion", AnalysisJson.FORMAT_VERSION)
            .with("model", AnalysisJson.model(analysed.reviewed()))
            .with("rows", analysed.matrix().rows().stream().map(this::row).toList())
            .fields());
  }

  private Object row(Row row) {
    var cells = new Tree();
    Stream.of(Stride.values())
        .forEach(letter -> cells.with(Names.kebab(letter), cell(row, letter)));
    return new Tree()
        .with("kind", Names.kebab(row.subject().kind()))
        .with("id", row.subject().id())
        .with("name", row.name())
        .with("symbol", Names.kebab(row.symbol()))
        .with("cells", cells.fields())
        .fields();
  }

  private SequencedMap<String, Object> cell(Row row, Stride letter) {
    Cell cell = row.cell(letter);
    SequencedMap<String, Object> fields = new LinkedHashMap<>();
    fields.put(
        "state",
        switch (cell) {
          case Raised _ -> "threats";
          case NotHere _, NotAsked _ -> "not-applicable";
          case AtFlows _ -> "at-flows";
          case Gap _ -> "gap";
        });
    fields.put("open", cell instanceof Raised some ? some.open() : 0);
    fields.put("unknown", cell instanceof Raised some ? some.unknown() : 0);
    fields.put("mitigated", cell instanceof Raised some ? some.mitigated() : 0);
    fields.put("worst", cell instanceof Raised some ? Names.kebab(some.worst()) : "");
    fields.put(
        "threats",
        cell instanceof Raised some ? some.threats().stream().map(Threat::id).toList() : List.of());
    fields.put("reasons", reasons.of(row, letter));
    return fields;
  }
}

package io.gridstride.report;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.report.Block.Heading;
import io.gridstride.report.Block.HeatRow;
import io.gridstride.report.Block.HeatTable;
import io.gridstride.report.Block.Matrix;
import io.gridstride.report.Block.MatrixCell;
import io.gridstride.report.Block.MatrixRow;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All threats counted: by risk, and by STRIDE category and outcome. */
final class RiskOverview {
  private static final int SCALE = 5;

  private RiskOverview() {}

  static void add(Dossier dossier, List<Block> blocks) {
    if (dossier.register().entries().isEmpty()) {
      return;
    }
    blocks.add(new Heading(Anchors.heading("risk"), "Open threats by risk"));
    blocks.add(
        Paragraph.of(
            "Risk is likelihood times impact, each from 1 to 5, before any control: 15 and above is"
                + " critical, 10 to 14 high, 5 to 9 medium, below that low."));
    blocks.add(matrix(dossier.analysis().with(Outcome.OPEN).map(Threat::inherent).toList()));
    blocks.add(new Heading(Anchors.heading("stride"), "Threats by STRIDE category"));
    blocks.add(Paragraph.of(stride()));
    blocks.add(counts(dossier.register().entries()));
  }

  private static Matrix matrix(List<Risk> risks) {
    List<MatrixRow> rows = new ArrayList<>();
    for (int likelihood = SCALE; likelihood >= 1; likelihood--) {
      List<MatrixCell> cells = new ArrayList<>();
      for (int impact = 1; impact <= SCALE; impact++) {
        int l = likelihood;
        int i = impact;
        long count = risks.stream().filter(r -> r.likelihood() == l && r.impact() == i).count();
        cells.add(new MatrixCell((int) count, Tone.of(Severity.ofScore(l * i))));
      }
      rows.add(new MatrixRow(likelihood + " " + Terms.LIKELIHOOD.get(likelihood - 1), cells));
    }
    List<String> columns =
        IntStream.rangeClosed(1, SCALE).mapToObj(i -> i + " " + Terms.IMPACT.get(i - 1)).toList();
    return new Matrix(
        "Number of open threats by likelihood and impact", "Likelihood", "Impact", columns, rows);
  }

  private static String stride() {
    return "STRIDE sorts threats by what they break: "
        + Counted.list(
            Arrays.stream(Stride.values())
                .map(s -> s.title().toLowerCase(Locale.ROOT) + " breaks " + s.violates())
                .collect(Collectors.toList()))
        + ". A threat is open when nothing stops it, mitigated when a control or a property does,"
        + " and unknown when a fact that decides is not stated.";
  }

  private static HeatTable counts(List<Entry> entries) {
    List<Outcome> outcomes = List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED);
    return new HeatTable(
        "Number of threats by STRIDE category and outcome",
        "Category",
        outcomes.stream().map(Terms::outcome).toList(),
        Arrays.stream(Stride.values())
            .map(stride ->
                new HeatRow(
                    stride.title(), outcomes.stream().map(o -> count(entries, stride, o)).toList()))
            .toList());
  }

  private static int count(List<Entry> entries, Stride stride, Outcome outcome) {
    return (int)
        entries.stream()
            .filter(e -> e.rule().stride() == stride && e.threat().outcome() == outcome)
            .count();
  }
}

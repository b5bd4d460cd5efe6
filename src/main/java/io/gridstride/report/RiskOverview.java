package io.gridstride.report;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.report.Block.Caption;
import io.gridstride.report.Block.Chart;
import io.gridstride.report.Block.ChartCell;
import io.gridstride.report.Block.ChartRow;
import io.gridstride.report.Block.Charts;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All threats counted: by risk, and by STRIDE category and outcome. */
final class RiskOverview {
  private static final int SCALE = 5;

  private static final String TERMS =
      "Risk is likelihood times impact, each from 1 to 5, before controls: 15 and more is critical,"
          + " 10 to 14 high, 5 to 9 medium, less is low. STRIDE sorts threats by what they break: "
          + Counted.list(
              Arrays.stream(Stride.values())
                  .map(s -> s.title().toLowerCase(Locale.ROOT) + " breaks " + s.violates())
                  .toList())
          + ". A threat is open when nothing stops it, mitigated when a control or a property does,"
          + " and unknown when a fact that decides is not stated.";

  private static final String LEFT =
      "Controls and safe properties lower the risk of the threats they answer; planned controls count"
          + " in the last column only. Unknown threats are left out. The model index sums up the worst"
          + " threat of each rule in one number from 0 to 100: ";

  private static final String RATED =
      " Some rules have their severity from a rule pack, whatever the risk; the cards of their"
          + " threats say so.";

  private RiskOverview() {}

  static void add(Dossier dossier, List<Block> blocks) {
    if (dossier.register().entries().isEmpty()) {
      return;
    }
    blocks.add(
        new Charts(
            List.of(
                risks(dossier.analysis().with(Outcome.OPEN).map(Threat::inherent).toList()),
                categories(dossier.register().entries()))));
    boolean rated =
        dossier.analysis().with(Outcome.OPEN).anyMatch(t -> t.inherent().rated().isPresent());
    blocks.add(new Caption(rated ? TERMS + RATED : TERMS));
    blocks.add(new Charts(List.of(left(dossier.analysis().threats()))));
    blocks.add(new Caption(LEFT + index(ModelIndex.of(dossier.analysis().threats()))));
  }

  private static Chart left(List<Threat> threats) {
    List<Threat> decided =
        threats.stream().filter(threat -> threat.outcome() != Outcome.UNKNOWN).toList();
    return new Chart(
        "What controls leave",
        "Number of threats by severity, before controls, today and once all plans are carried out",
        "Severity",
        List.of("Before controls", "Today", "As planned"),
        List.of(Severity.values()).reversed().stream()
            .map(severity ->
                new ChartRow(
                    severity.title(),
                    Stream.<Function<Threat, Risk>>of(
                            Threat::inherent, Threat::residual, Threat::projected)
                        .map(risk -> cell(decided, severity, risk))
                        .toList()))
            .toList());
  }

  private static ChartCell cell(
      List<Threat> threats, Severity severity, Function<Threat, Risk> risk) {
    long count =
        threats.stream().filter(threat -> risk.apply(threat).severity() == severity).count();
    return new ChartCell((int) count, Optional.of(Tone.of(severity)));
  }

  private static String index(ModelIndex index) {
    return String.format(
        Locale.ROOT,
        "%.1f before controls, %.1f today, %.1f as planned.",
        index.inherent(),
        index.residual(),
        index.projected());
  }

  private static Chart risks(List<Risk> risks) {
    List<ChartRow> rows = new ArrayList<>();
    for (int likelihood = SCALE; likelihood >= 1; likelihood--) {
      List<ChartCell> cells = new ArrayList<>();
      for (int impact = 1; impact <= SCALE; impact++) {
        int l = likelihood;
        int i = impact;
        long count = risks.stream().filter(r -> r.likelihood() == l && r.impact() == i).count();
        Tone tone = Tone.of(Severity.ofScore(l * i));
        cells.add(new ChartCell((int) count, Optional.of(tone)));
      }
      rows.add(new ChartRow(likelihood + " " + Terms.LIKELIHOOD.get(likelihood - 1), cells));
    }
    return new Chart(
        "Open threats by risk",
        "Number of open threats by likelihood and impact",
        "Impact \u2192\nLikelihood \u2193",
        IntStream.rangeClosed(1, SCALE).mapToObj(i -> i + " " + Terms.IMPACT.get(i - 1)).toList(),
        rows);
  }

  private static Chart categories(List<Entry> entries) {
    List<Outcome> outcomes = List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED);
    return new Chart(
        "Threats by STRIDE category",
        "Number of threats by STRIDE category and outcome",
        "Category",
        outcomes.stream().map(Terms::outcome).toList(),
        Arrays.stream(Stride.values())
            .map(stride ->
                new ChartRow(
                    stride.title(),
                    outcomes.stream()
                        .map(o -> new ChartCell(count(entries, stride, o), Optional.empty()))
                        .toList()))
            .toList());
  }

  private static int count(List<Entry> entries, Stride stride, Outcome outcome) {
    return (int)
        entries.stream()
            .filter(e -> e.rule().stride() == stride && e.threat().outcome() == outcome)
            .count();
  }
}

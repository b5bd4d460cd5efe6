package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.report.document.Block.Chart;
import io.gridstride.report.document.Block.ChartCell;
import io.gridstride.report.document.Block.ChartRow;
import io.gridstride.report.document.Tone;
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
final class RiskCharts {
  private static final int SCALE = 5;

  private static final String TERMS =
      "Open and mitigated threats by likelihood and impact (1 minor, 2 limited, 3 serious, 4 severe, 5"
          + " extreme). Their product is the risk: 15 and more is critical, 10 to 14 high, 5 to 9"
          + " medium, less is low.";

  private static final String RATED =
      " Some rules have their severity from a rule pack, whatever the risk; their cards say so.";

  private RiskCharts() {}

  /** What a matrix shows. */
  static String terms(Dossier dossier) {
    boolean rated =
        dossier.analysis().with(Outcome.OPEN).anyMatch(t -> t.inherent().rated().isPresent());
    return rated ? TERMS + RATED : TERMS;
  }

  /** The model index in words. */
  static String index(Dossier dossier) {
    ModelIndex index = ModelIndex.of(dossier.analysis().threats());
    return String.format(
        Locale.ROOT,
        "Model index, the worst threat of each rule in one number from 0 to 100: %.1f before"
            + " controls, %.1f today, %.1f as planned.",
        index.inherent(),
        index.residual(),
        index.projected());
  }

  /** Threats by severity before controls, today and once all plans are carried out. */
  static Chart left(List<Threat> threats) {
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
                        .map(risk -> cell(threats, severity, risk))
                        .toList()))
            .toList());
  }

  private static ChartCell cell(
      List<Threat> threats, Severity severity, Function<Threat, Risk> risk) {
    long count =
        threats.stream().filter(threat -> risk.apply(threat).severity() == severity).count();
    return new ChartCell((int) count, Optional.of(Tone.of(severity)));
  }

  /** Threats by likelihood and impact. */
  static Chart matrix(String title, List<Threat> threats, Function<Threat, Risk> risk) {
    List<Risk> risks = threats.stream().map(risk).toList();
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
        title,
        "Number of open and mitigated threats by likelihood and impact",
        "Impact \u2192\nLikelihood \u2193",
        IntStream.rangeClosed(1, SCALE).mapToObj(Integer::toString).toList(),
        rows);
  }

  /** Threats by STRIDE category and outcome. */
  static Chart categories(List<Entry> entries) {
    List<Outcome> outcomes = List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED);
    return new Chart(
        "Threats by STRIDE category",
        "Number of threats by STRIDE category and outcome",
        "Category",
        outcomes.stream().map(Terms::outcome).toList(),
        Arrays.stream(Stride.values())
            .map(stride ->
                new ChartRow(
                    stride.letter() + "  " + stride.title(),
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

package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.report.document.Block.Chart;
import io.gridstride.report.document.Block.ChartCell;
import io.gridstride.report.document.Block.ChartRow;
import io.gridstride.report.document.Tone;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All threats counted: by risk, and by STRIDE category and outcome. */
final class RiskCharts {
  private static final int SCALE = 5;

  private static final String TERMS =
      "Open and mitigated threats by likelihood and impact (1 minor, 2 limited, 3 serious, 4 severe, 5"
          + " extreme). Their product is the risk: 15 and more is critical, 10 to 14 high, 5 to 9"
          + " medium, less is low.";

  private static final String RATED =
      " Some rules have their severity from a rule pack, whatever the risk; their cards say so.";

  /** What the chart of a plan counts. */
  static final String LEFT =
      "Open threats that no decision has closed; mitigated and unknown ones are not counted. Today"
          + " counts the controls in place that lower a threat without stopping it.";

  private RiskCharts() {}

  /** What a matrix shows. */
  static String terms(Dossier dossier) {
    boolean rated =
        dossier.analysis().with(Outcome.OPEN).anyMatch(t -> t.inherent().rated().isPresent());
    return rated ? TERMS + RATED : TERMS;
  }

  /**
   * Open threats by severity: before controls, today, as planned if anything is, and after a plan.
   */
  static Chart left(MitigationPlan plan) {
    SequencedMap<String, Function<MitigationPlan.Rest, Severity>> stages = new LinkedHashMap<>();
    stages.put("Before controls", rest -> threat(rest).inherent().severity());
    stages.put("Today", rest -> threat(rest).residual().severity());
    boolean planned =
        plan.rests().stream()
            .map(RiskCharts::threat)
            .anyMatch(threat -> !threat.projected().equals(threat.residual()));
    if (planned) {
      stages.put("As planned so far", rest -> threat(rest).projected().severity());
    }
    stages.put("After this plan", MitigationPlan.Rest::severity);
    return new Chart(
        "Open threats by severity",
        "Number of open threats by severity, before controls, today and after this plan",
        "Severity",
        List.copyOf(stages.sequencedKeySet()),
        List.of(Severity.values()).reversed().stream()
            .map(severity ->
                new ChartRow(
                    severity.title(),
                    stages.sequencedValues().stream()
                        .map(stage -> cell(plan.rests(), severity, stage))
                        .toList()))
            .toList());
  }

  private static Threat threat(MitigationPlan.Rest rest) {
    return rest.entry().threat();
  }

  private static ChartCell cell(
      List<MitigationPlan.Rest> rests,
      Severity severity,
      Function<MitigationPlan.Rest, Severity> stage) {
    long count = rests.stream().filter(rest -> stage.apply(rest) == severity).count();
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
  static Chart categories(String title, List<Entry> entries) {
    List<Outcome> outcomes = List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED);
    return new Chart(
        title,
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

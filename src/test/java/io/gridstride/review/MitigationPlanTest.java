package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Change;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MitigationPlanTest {
  private static final Catalog CATALOG = Packs.builtIn();
  private static final ThreatModel MODEL = model("coursework-flat");
  private static final Register REGISTER = register(MODEL);
  private static final MitigationPlan PLAN = MitigationPlan.of(MODEL.dfd(), CATALOG, REGISTER);

  private static ThreatModel model(String name) {
    return ((Reading.Read<ThreatModel>) ModelFiles.read(Path.of("models", name + ".gridstride")))
        .value();
  }

  private static Register register(ThreatModel model) {
    return Register.of(model, Analyzer.analyze(model.dfd(), CATALOG), CATALOG);
  }

  @Test
  void itBeginsWithTheResidualRiskOfAllOnWhichWorkIsLeft() {
    double sum =
        REGISTER.entries().stream()
            .filter(Register.Entry::needsWork)
            .mapToDouble(entry -> entry.threat().residual().score())
            .sum();

    assertThat(PLAN.before()).isEqualTo(sum);
  }

  @Test
  void eachStepTakesAwayWhatItSaysAndStopsThreatsThatNoStepBeforeItStops() {
    List<String> closed = new ArrayList<>();
    double left = PLAN.before();
    for (MitigationPlan.Step step : PLAN.steps()) {
      left -= step.removed();
      assertThat(step.left()).isCloseTo(left, org.assertj.core.data.Offset.offset(1e-6));
      closed.addAll(step.closes());
    }
    assertThat(closed).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(PLAN.steps()).hasSizeGreaterThan(10);
    assertThat(PLAN.after()).isLessThan(PLAN.before() / 2);
  }

  @Test
  void theFirstStepIsWorthMostForItsCost() {
    MitigationPlan.Step first = PLAN.steps().getFirst();
    MitigationPlan.Step last = PLAN.steps().getLast();

    assertThat(first.removed() / first.cost()).isGreaterThan(last.removed() / last.cost());
  }

  @Test
  void aModelWithNothingOpenHasNoSteps() {
    ThreatModel empty = ThreatModel.empty("Nothing");

    assertThat(MitigationPlan.of(empty.dfd(), CATALOG, register(empty)).steps()).isEmpty();
  }

  @Test
  void whatNoStepStopsIsLeftOver() {
    List<String> open =
        REGISTER.entries().stream()
            .filter(Register.Entry::needsWork)
            .map(entry -> entry.threat().id())
            .toList();
    List<String> told = new ArrayList<>();
    PLAN.steps().forEach(step -> told.addAll(step.closes()));
    PLAN.unstopped().forEach(rest -> told.add(rest.entry().threat().id()));

    assertThat(told).containsExactlyInAnyOrderElementsOf(open);
    assertThat(PLAN.rests()).hasSameSizeAs(open);
  }

  @Test
  void aStepSaysWhichOtherThreatsItLowers() {
    for (MitigationPlan.Step step : PLAN.steps()) {
      assertThat(step.lowers()).doesNotContainAnyElementsOf(step.closes());
    }
    assertThat(PLAN.steps()).anySatisfy(step -> assertThat(step.lowers()).isNotEmpty());
  }

  @Test
  void aStepIsPutWhereWhatWouldCloseItsThreatsIsPut() {
    Explainer explainer = new Explainer(Judgements.of(MODEL.dfd(), CATALOG), List.of());
    for (MitigationPlan.Step step : PLAN.steps()) {
      List<Optional<String>> proposed =
          step.closes().stream()
              .map(id ->
                  REGISTER.entries().stream()
                      .filter(entry -> entry.threat().id().equals(id))
                      .findFirst()
                      .orElseThrow())
              .flatMap(entry ->
                  explainer.explain(entry.rule(), entry.threat().subject()).closing().stream())
              .flatMap(way -> way.changes().stream())
              .flatMap(change ->
                  change instanceof Change.AddControl(var control, var on)
                          && control.equals(step.control().id())
                      ? Stream.of(on)
                      : Stream.empty())
              .distinct()
              .toList();
      assertThat(step.on()).as(step.control().id()).containsAll(proposed);
    }
  }
}

package io.gridstride.analysis.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.file.Packs;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds what counterfactuals foretell against what happens when their changes are made. */
class ForetoldTest {
  private static final int THREATS = 200;
  private static final Catalog CATALOG = Packs.builtIn();

  private record Case(String name, ThreatModel model, Analysis analysis) {
    static Case of(String name) {
      ThreatModel model = ThreatModel.empty(name).withDfd(Sketch.dfd(Sketch.file(name + ".txt")));
      return new Case(name, model, Analyzer.analyze(model.dfd(), CATALOG));
    }

    Explanation explain(Threat threat) {
      return Explainer.of(model.dfd(), CATALOG, analysis)
          .explain(CATALOG.rule(threat.rule()).orElseThrow(), threat.subject());
    }
  }

  private record Drawn(Case of, Threat threat) {}

  private static List<Case> cases() {
    return List.of("t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8").stream().map(Case::of).toList();
  }

  private static List<Drawn> draw(long seed) {
    List<Drawn> all = new ArrayList<>();
    cases().forEach(one -> one.analysis().threats().forEach(t -> all.add(new Drawn(one, t))));
    var random = new Random(seed);
    List<Drawn> drawn = new ArrayList<>();
    while (drawn.size() < THREATS) {
      drawn.add(all.remove(random.nextInt(all.size())));
    }
    return drawn;
  }

  @Test
  void whatACounterfactualForetellsIsWhatHappens() {
    int tried = 0;
    for (Drawn drawn : draw(20250314)) {
      Explanation explanation = drawn.of().explain(drawn.threat());
      for (Counterfactual closing : explanation.closing()) {
        assertThat(closing.outcome()).isIn(Outcome.MITIGATED, Outcome.NOT_APPLICABLE);
        assertForetold(drawn, closing);
        tried++;
      }
      for (Counterfactual opening : explanation.opening()) {
        assertThat(opening.outcome()).isEqualTo(Outcome.OPEN);
        assertForetold(drawn, opening);
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(THREATS);
  }

  private static void assertForetold(Drawn drawn, Counterfactual foretold) {
    String self = drawn.threat().id();
    ThreatModel changed = AsEdits.apply(drawn.of().model(), foretold.changes());
    Analysis after = Analyzer.analyze(changed.dfd(), CATALOG);
    Map<String, Outcome> before = outcomes(drawn.of().analysis());
    Map<String, Outcome> then = outcomes(after);
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(then.keySet());
    ids.remove(self);
    Map<String, List<String>> found = new LinkedHashMap<>();
    List.of("closes", "opens", "settles", "unsettles")
        .forEach(list -> found.put(list, new ArrayList<>()));
    for (String id : ids) {
      Outcome from = before.getOrDefault(id, Outcome.NOT_APPLICABLE);
      Outcome to = then.getOrDefault(id, Outcome.NOT_APPLICABLE);
      boolean closed = EnumSet.of(Outcome.MITIGATED, Outcome.NOT_APPLICABLE).contains(to);
      if (to == Outcome.OPEN && from != to) {
        found.get("opens").add(id);
      } else if (to == Outcome.UNKNOWN && from != to) {
        found.get("unsettles").add(id);
      } else if (from == Outcome.OPEN && closed) {
        found.get("closes").add(id);
      } else if (from == Outcome.UNKNOWN && closed) {
        found.get("settles").add(id);
      }
    }
    String where = drawn.of().name() + " " + self + " " + foretold.changes();
    Effect effect = foretold.effect();
    assertThat(then.getOrDefault(self, Outcome.NOT_APPLICABLE))
        .as(where)
        .isEqualTo(foretold.outcome());
    assertThat(new TreeSet<>(effect.closes()))
        .as(where)
        .containsExactlyElementsOf(found.get("closes"));
    assertThat(new TreeSet<>(effect.opens()))
        .as(where)
        .containsExactlyElementsOf(found.get("opens"));
    assertThat(new TreeSet<>(effect.settles()))
        .as(where)
        .containsExactlyElementsOf(found.get("settles"));
    assertThat(new TreeSet<>(effect.unsettles()))
        .as(where)
        .containsExactlyElementsOf(found.get("unsettles"));
    Set<String> ended = findings(drawn.of().analysis());
    ended.removeAll(findings(after));
    Set<String> begun = findings(after);
    begun.removeAll(findings(drawn.of().analysis()));
    assertThat(new TreeSet<>(effect.ends())).as(where).isEqualTo(ended);
    assertThat(new TreeSet<>(effect.begins())).as(where).isEqualTo(begun);
  }

  private static Map<String, Outcome> outcomes(Analysis analysis) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    analysis.threats().forEach(threat -> outcomes.put(threat.id(), threat.outcome()));
    return outcomes;
  }

  private static Set<String> findings(Analysis analysis) {
    Set<String> ids = new TreeSet<>();
    analysis.findings().stream().map(Finding::id).forEach(ids::add);
    return ids;
  }

  @Test
  void everyOpenThreatCanBeClosed() {
    List<String> without = new ArrayList<>();
    for (Case one : cases()) {
      one.analysis()
          .with(Outcome.OPEN)
          .filter(threat -> one.explain(threat).closing().isEmpty())
          .forEach(threat -> without.add(one.name() + " " + threat.id()));
    }
    assertThat(without).isEmpty();
  }
}

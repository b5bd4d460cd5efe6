package io.gridstride.analysis.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what counterfactuals foretell against what happens when their changes are made. */
class ForetoldTest {
  private static final int THREATS = 200;
  private static final Catalog CATALOG = Packs.builtIn();

  private record Case(String name, ThreatModel model, Analysis analysis, Explainer explainer) {
    static Case of(Path file) {
      ThreatModel model = ((Reading.Read<ThreatModel>) ModelFiles.read(file)).value();
      Analysis analysis = Analyzer.analyze(model.dfd(), CATALOG);
      Judgements judgements = Judgements.of(model.dfd(), CATALOG);
      return new Case(
          file.getFileName().toString(),
          model,
          analysis,
          new Explainer(judgements, analysis.findings()));
    }

    Explanation explain(Threat threat) {
      return explainer.explain(CATALOG.rule(threat.rule()).orElseThrow(), threat.subject());
    }
  }

  private record Drawn(Case of, Threat threat) {}

  private static List<Case> cases() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("models"))) {
      return models
          .filter(path -> path.toString().endsWith(ModelFiles.EXTENSION))
          .sorted()
          .map(Case::of)
          .toList();
    }
  }

  private static List<Drawn> draw(long seed) throws IOException {
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
  void whatACounterfactualForetellsIsWhatHappens() throws IOException {
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
    var closes = new ArrayList<String>();
    var opens = new ArrayList<String>();
    var settles = new ArrayList<String>();
    var unsettles = new ArrayList<String>();
    for (String id : ids) {
      Outcome from = before.getOrDefault(id, Outcome.NOT_APPLICABLE);
      Outcome to = then.getOrDefault(id, Outcome.NOT_APPLICABLE);
      if (from != to && to == Outcome.OPEN) {
        opens.add(id);
      } else if (from != to && to == Outcome.UNKNOWN) {
        unsettles.add(id);
      } else if (from != to && from == Outcome.OPEN) {
        closes.add(id);
      } else if (from != to && from == Outcome.UNKNOWN) {
        settles.add(id);
      }
    }
    String where = drawn.of().name() + " " + self + " " + foretold.changes();
    Effect effect = foretold.effect();
    assertThat(then.getOrDefault(self, Outcome.NOT_APPLICABLE))
        .as(where)
        .isEqualTo(foretold.outcome());
    assertThat(effect.closes()).as(where).isEqualTo(closes);
    assertThat(effect.opens()).as(where).isEqualTo(opens);
    assertThat(effect.settles()).as(where).isEqualTo(settles);
    assertThat(effect.unsettles()).as(where).isEqualTo(unsettles);
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
  void everyOpenThreatCanBeClosed() throws IOException {
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

package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Catalog CATALOG = Packs.builtIn();

  /** One element of each type, and a flow from each to each. */
  private static Dfd everything() {
    List<Element> elements = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (ComponentType type : CATALOG.types().values()) {
      elements.add(Element.of(type.id(), type.id(), type.kind(), type.name()).withCount(5000));
      for (String target : CATALOG.types().keySet()) {
        flows.add(Flow.of(type.id() + "." + target + ".flow", type.id(), target));
      }
    }
    return Dfd.of(elements, flows, List.of(), List.of(), List.of());
  }

  @Test
  void whatARuleAsksOfAnElementIsOfferedByItsType() {
    List<String> unoffered =
        Analyzer.analyze(everything(), CATALOG).threats().stream()
            .flatMap(threat ->
                threat.missing().stream()
                    .filter(missing -> !isOffered(missing))
                    .map(missing ->
                        threat.rule() + " " + missing.about() + "." + missing.property()))
            .distinct()
            .toList();

    assertThat(unoffered).isEmpty();
  }

  private static boolean isOffered(Missing missing) {
    return CATALOG
        .type(missing.about())
        .map(type -> type.properties().contains(missing.property()))
        .orElse(true);
  }
}

package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoppedByTest {
  private static List<String> stoppedBy(String mitigatedWhen, String sketch) {
    Catalog catalog =
        Knowledge.empty()
            .type("box", "-", List.of())
            .scale("lid", "open", "shut")
            .scale("lock", "none", "key")
            .elementRule("R", "element is box", mitigatedWhen)
            .catalog();
    return new Explainer(Judgements.of(Sketch.dfd(sketch), catalog), List.of())
        .stopped(catalog.rule("R").orElseThrow(), new Subject(Subject.Kind.ELEMENT, "a")).stream()
            .flatMap(reason -> StoppedBy.facts(reason).stream())
            .map(Fact::name)
            .toList();
  }

  @Test
  void whatAThingIsStopsNothing() {
    assertThat(stoppedBy("element is box and element.lid = shut", "element a box - 1 lid=shut"))
        .containsExactly("lid");
  }

  @Test
  void ofAlternativesThoseThatHoldStopIt() {
    assertThat(
            stoppedBy(
                "element.lid = shut or element.lock = key", "element a box - 1 lid=open lock=key"))
        .containsExactly("lock");
  }

  @Test
  void whatIsNotSoStopsItToo() {
    assertThat(stoppedBy("element.lid != open", "element a box - 1 lid=shut"))
        .containsExactly("lid");
  }

  @Test
  void whereNothingIsSetWhatItIsIsNamed() {
    assertThat(stoppedBy("element is box", "element a box - 1")).containsExactly("type");
    assertThat(stoppedBy("element.lid = shut", "element a box - 1 lid=open")).isEmpty();
  }
}

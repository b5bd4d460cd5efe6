package io.gridstride.analysis;

import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The analysis by the built-in pack: all rules on all elements and flows with outcomes and
 * evidence, the same after an edit of one property, and the findings of the whole graph.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
// The collector the program is started with.
@Fork(jvmArgsAppend = "-XX:+UseSerialGC")
public class AnalyzerBenchmark {
  @Param({"1000", "10000", "50000"})
  public int elements;

  private final Catalog catalog = Packs.builtIn();
  private Dfd dfd = Dfd.EMPTY;
  private Judgements before = Judgements.of(dfd, catalog);
  private Dfd edited = Dfd.EMPTY;
  private Survey survey = Survey.of(dfd, catalog);

  @Setup
  public void draw() {
    dfd = Neighbourhoods.of(elements);
    before = Judgements.of(dfd, catalog);
    edited = edited(dfd);
    survey = Survey.of(dfd, catalog);
  }

  /** Some meter in the middle loses its verified boot. */
  private static Dfd edited(Dfd dfd) {
    List<Element> meters =
        dfd.elements().values().stream()
            .filter(element -> element.type().equals("meter.res"))
            .toList();
    Element meter = meters.get(meters.size() / 2);
    SequencedMap<String, Element> next = new LinkedHashMap<>(dfd.elements());
    next.put(
        meter.id(),
        meter.withProperties(
            meter.properties().with("secureBoot", new PropertyValue.Text("none"))));
    return dfd.withElements(next);
  }

  /** Every threat in order, and how often each rule was asked. */
  @Benchmark
  public void rules(Blackhole result) {
    Judgements judgements = Judgements.of(dfd, catalog);
    result.consume(judgements.threats());
    result.consume(judgements.coverage());
  }

  @Benchmark
  public Judgements afterOneProperty() {
    return before.next(edited);
  }

  @Benchmark
  public List<Finding> findings() {
    return GraphFinding.all(survey).orElseThrow();
  }
}

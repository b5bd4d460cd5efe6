package io.gridstride.analysis;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.analysis.scope.Cutting;
import io.gridstride.analysis.scope.Wiring;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full analysis by the built-in pack, and its parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnalyzerBenchmark {
  @Param({"1000", "10000"})
  public int elements;

  private Dfd dfd = Dfd.EMPTY;
  private Catalog catalog = Packs.builtIn();

  @Setup
  public void draw() {
    dfd = Neighbourhoods.of(elements);
  }

  @Benchmark
  public Analysis everything() {
    return Analyzer.analyze(dfd, catalog);
  }

  /** All that comes before the first rule is asked. */
  @Benchmark
  public Object scopes() {
    return Cutting.of(Wiring.of(dfd, catalog), dfd, catalog);
  }

  @Benchmark
  public List<Finding> findings() {
    return GraphFinding.all(Survey.of(dfd, catalog)).orElseThrow();
  }
}

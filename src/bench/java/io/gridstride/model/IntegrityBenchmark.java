package io.gridstride.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The check of a whole model, which runs on every load. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IntegrityBenchmark {
  @Param({"100", "1000", "10000"})
  public int elements;

  private ThreatModel model = ThreatModel.empty("benchmark");

  @Setup
  public void chain() {
    List<Element> meters =
        IntStream.range(0, elements).mapToObj(IntegrityBenchmark::meter).toList();
    List<Flow> flows = IntStream.range(1, elements).mapToObj(IntegrityBenchmark::flow).toList();
    model =
        ThreatModel.empty("benchmark")
            .withDfd(Dfd.of(meters, flows, List.of(), List.of(), List.of()));
  }

  @Benchmark
  public List<Violation> check() {
    return Integrity.check(model);
  }

  private static Element meter(int i) {
    return new Element(
        "e" + i,
        "smart-meter",
        ElementKind.PROCESS,
        "Meter " + i,
        Optional.empty(),
        1,
        Properties.NONE,
        "",
        Extras.NONE);
  }

  private static Flow flow(int i) {
    return new Flow(
        "f" + i,
        "Reading " + i,
        "e" + (i - 1),
        "e" + i,
        Optional.empty(),
        List.of(),
        Properties.NONE,
        "",
        Extras.NONE);
  }
}

package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Progress;
import io.gridstride.catalog.Control;
import io.gridstride.file.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pins entries, jewels, paths and cut of the reference topologies, one result a line. */
class PinnedPathsTest {
  private static final int PATHS = 10;

  @ParameterizedTest
  @ValueSource(strings = {"t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"})
  void theReferenceTopologiesHaveTheExpectedPaths(String topology) {
    AttackPaths paths =
        AttackPaths.of(
                Sketch.dfd(Sketch.file(topology + ".txt")),
                Packs.builtIn(),
                PathQuery.ALL,
                Progress.PATIENT)
            .orElseThrow();
    assertThat(lines(paths)).isEqualTo(Sketch.file("paths/" + topology + ".txt"));
  }

  static String lines(AttackPaths paths) {
    List<String> lines = new ArrayList<>();
    paths
        .entries()
        .forEach(entry -> lines.add("entry " + entry.element() + " " + odds(entry.probability())));
    paths
        .jewels()
        .forEach(jewel ->
            lines.add(
                "jewel "
                    + jewel.element()
                    + " "
                    + jewel.goal()
                    + " "
                    + jewel.units()
                    + (jewel.assumed() ? " assumed" : "")));
    paths.paths().stream().limit(PATHS).forEach(path -> lines.add(line(path)));
    lines.add("paths " + paths.paths().size() + " of " + paths.cheapest().size() + " pairs");
    paths
        .advice()
        .forEach(advice ->
            lines.add(
                "advice "
                    + advice.jewel().element()
                    + " "
                    + advice.stop().control().id()
                    + "@"
                    + advice.stop().on()
                    + " "
                    + odds(advice.before())
                    + " to "
                    + odds(advice.after())));
    paths
        .chokePoints()
        .forEach(point ->
            lines.add(
                "choke "
                    + point.element()
                    + " "
                    + point.paths()
                    + " of "
                    + paths.cheapest().size()));
    paths
        .cut()
        .measures()
        .forEach(measure ->
            lines.add(
                "cut "
                    + measure.on()
                    + " "
                    + measure.controls().stream().map(Control::id).collect(Collectors.joining("/"))
                    + " "
                    + String.join(" ", measure.flows())));
    return String.join("\n", lines) + "\n";
  }

  private static String line(AttackPath path) {
    return "path "
        + odds(path.probability())
        + (path.open() ? " open " : " closed ")
        + String.join(" > ", path.elements());
  }

  private static String odds(double probability) {
    return String.format(Locale.ROOT, "%.4f", probability);
  }
}

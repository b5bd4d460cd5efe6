package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each file in models/ is one of the eight reference topologies, drawn and named for people. It may
 * state more than its topology does, but nothing else.
 */
class ReferenceTopologiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t1 | coursework-flat      | 16 | 19 | 4
          t2 | coursework-segmented | 32 | 43 | 13
          t3 | us-rf-mesh           | 19 | 21 | 12
          t4 | gb-smets2            | 13 | 17 | 6
          t5 | german-gateway       | 14 | 16 | 7
          t6 | dutch-dsmr           | 15 | 19 | 8
          t7 | cloud-mqtt           | 15 | 20 | 13
          t8 | multi-utility-wmbus  | 15 | 18 | 6
          """)
  void aShippedModelSaysAndGivesWhatItsTopologyDoes(
      String topology, String name, int elements, int flows, int zones) {
    Dfd sketch = Sketch.dfd(Sketch.file(topology + ".txt"));
    Dfd model = model(name);
    assertThat(model.elements()).hasSize(elements);
    assertThat(model.flows()).hasSize(flows);
    assertThat(model.boundaries()).hasSize(zones);
    assertThat(facts(model)).containsAll(facts(sketch));
    assertThat(findings(model)).isEqualTo(findings(sketch));
  }

  private static List<String> facts(Dfd dfd) {
    Stream<String> zones =
        dfd.boundaries().values().stream()
            .map(zone -> "zone %s in %s kind %s".formatted(zone.id(), zone.parent(), zone.kind()));
    Stream<String> elements =
        dfd.elements().values().stream()
            .flatMap(element ->
                facts(
                    "element %s %s %s %d"
                        .formatted(
                            element.id(), element.type(), element.boundary(), element.count()),
                    element.properties()));
    List<Flow> all = List.copyOf(dfd.flows().values());
    Stream<String> flows =
        IntStream.range(0, all.size())
            .boxed()
            .flatMap(i ->
                facts(
                    "flow %d %s %s %s %s"
                        .formatted(
                            i,
                            all.get(i).source(),
                            all.get(i).target(),
                            all.get(i).protocol(),
                            kinds(dfd, all.get(i))),
                    all.get(i).properties()));
    return Stream.of(zones, elements, flows).flatMap(lines -> lines).toList();
  }

  private static Stream<String> facts(String part, Properties properties) {
    return Stream.concat(
        Stream.of(part),
        properties.values().entrySet().stream()
            .map(entry -> "%s %s=%s".formatted(part, entry.getKey(), entry.getValue())));
  }

  private static List<String> kinds(Dfd dfd, Flow flow) {
    return dfd.assets().values().stream()
        .filter(asset -> flow.data().contains(asset.id()))
        .map(DataAsset::kind)
        .sorted()
        .toList();
  }

  /** The findings, with a flow named by its place in the model: a sketch has other ids. */
  private static List<String> findings(Dfd dfd) {
    List<String> flows = new ArrayList<>(dfd.flows().keySet());
    return Analyzer.analyze(dfd, Packs.builtIn()).findings().stream()
        .map(found -> {
          String id = found.subject().id();
          return "%s %s %s %d %s"
              .formatted(
                  found.type(),
                  found.subject().kind() == Subject.Kind.FLOW ? flows.indexOf(id) : id,
                  found.severity(),
                  found.units(),
                  found.path());
        })
        .sorted()
        .toList();
  }

  private static Dfd model(String name) {
    var read =
        (Reading.Read<ThreatModel>) ModelFiles.read(Path.of("models", name + ModelFiles.EXTENSION));
    return read.value().dfd();
  }
}

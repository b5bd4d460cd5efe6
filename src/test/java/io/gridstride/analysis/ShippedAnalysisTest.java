package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins what the engine says about every shipped model and template, one result a line. */
class ShippedAnalysisTest {
  private static final Path EXPECTED = Path.of("src/test/resources/io/gridstride/analysis/shipped");

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("models"));
        Stream<Path> templates = Files.list(Path.of("templates"))) {
      return Stream.concat(models, templates)
          .filter(path -> path.toString().endsWith(ModelFiles.EXTENSION))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theAnalysisOfAShippedFileIsTheExpectedOne(Path path) throws IOException {
    assertThat(results(path))
        .isEqualTo(Files.readAllLines(EXPECTED.resolve(path.getFileName() + ".txt")));
  }

  private static List<String> results(Path path) {
    var read = (Reading.Read<ThreatModel>) ModelFiles.read(path);
    Analysis analysis = Analyzer.analyze(read.value().dfd(), Packs.builtIn());
    Stream<String> findings =
        analysis.findings().stream()
            .map(found -> found.id() + " " + found.severity() + " " + found.units());
    Stream<String> threats =
        analysis.threats().stream()
            .map(threat -> threat.id() + " " + threat.outcome() + " " + risks(threat));
    return Stream.concat(findings, threats).toList();
  }

  /** Likelihood x impact before controls, and those left today where they are others. */
  private static String risks(Threat threat) {
    return Stream.of(threat.inherent(), threat.residual())
        .map(risk -> risk.likelihood() + "x" + risk.impact())
        .distinct()
        .collect(Collectors.joining(" to "));
  }
}

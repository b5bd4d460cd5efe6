package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Rule;
import io.gridstride.file.Home;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Schemas;
import io.gridstride.file.Templates;
import io.gridstride.model.Dfd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack in templates/ from which people learn to write their own. */
class ExamplePackTest {
  private static final Path EXAMPLE = Home.find().examplePack();

  private static final String STREET =
      """
      {"gridstride": "1.0", "info": {"name": "Street"}, "dfd": {
        "elements": [
          {"id": "dcu", "type": "dcu", "kind": "device", "name": "Concentrator"},
          {"id": "lamps", "type": "streetlight.ctrl", "kind": "device", "name": "Lamps",
           "count": 400, "properties": {"lampFallback": "none"}},
          {"id": "square", "type": "streetlight.ctrl", "kind": "device", "name": "Square"}],
        "flows": [
          {"id": "f1", "source": "dcu", "target": "lamps", "protocol": "wisun", "data": ["d"]},
          {"id": "f2", "source": "dcu", "target": "square", "protocol": "wisun", "data": ["d"]}],
        "assets": [{"id": "d", "kind": "control", "name": "Switching commands"}]}}
      """;

  @TempDir private Path folder;

  private static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value, List<Problem> _) -> value;
      case Reading.Refused<T>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  private static Catalog catalog() {
    return value(PackOption.read(List.of(EXAMPLE)));
  }

  @Test
  void itIsSoundAndValid() throws IOException {
    assertThat(catalog().packs().getLast())
        .extracting(PackInfo::types, PackInfo::rules)
        .containsExactly(List.of("streetlight.ctrl"), List.of("SL01"));
    assertThat(
            Schemas.of("/io/gridstride/file/gridstride-pack.schema.json")
                .errors(Files.readString(EXAMPLE)))
        .isEmpty();
  }

  @Test
  void itShowsOneOfEach() {
    Rule rule = catalog().rule("SL01").orElseThrow();
    assertThat(rule.cases()).extracting(one -> one.expected()).containsExactly(Outcome.values());
    assertThat(catalog().overridden()).anyMatch(Rule::isOff).anyMatch(r -> r.rated().isPresent());
  }

  @Test
  void itsRuleRaisesAThreatOnItsTypeAndAsksWhereAFactIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("street.gridstride"), STREET);
    Dfd dfd = value(ModelFiles.read(file)).dfd();

    List<Threat> threats =
        Analyzer.analyze(dfd, catalog()).threats().stream()
            .filter(threat -> threat.rule().equals("SL01"))
            .toList();

    assertThat(threats)
        .extracting(Threat::id, Threat::outcome)
        .containsExactly(tuple("SL01@lamps", Outcome.OPEN), tuple("SL01@square", Outcome.UNKNOWN));
    assertThat(threats.getLast().missing())
        .extracting(missing -> missing.property())
        .containsExactly("lampFallback");
  }

  @Test
  void itIsNoTemplateForAModel() {
    assertThat(Templates.list(Home.find().templates()).problems()).isEmpty();
    assertThat(EXAMPLE).startsWith(Home.find().templates());
  }
}

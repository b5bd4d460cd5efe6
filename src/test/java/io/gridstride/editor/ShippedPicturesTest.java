package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.Bounds;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped diagrams are such as the editor's own tools would have drawn. */
class ShippedPicturesTest {
  static Stream<Path> files() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("models"));
        Stream<Path> templates = Files.list(Path.of("templates"))) {
      return Stream.concat(models, templates)
          .filter(file -> file.toString().endsWith(".gridstride"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Stream<Zones> diagrams(Path file) {
    Reading<ThreatModel> reading = ModelFiles.read(file);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    ThreatModel model = ((Reading.Read<ThreatModel>) reading).value();
    return model.diagrams().stream().map(diagram -> new Zones(model.dfd(), diagram));
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatStandsInAZoneIsItsMember(Path file) {
    assertThat(diagrams(file))
        .allSatisfy(zones ->
            assertThat(Belonging.putDown(zones, zones.places().keySet(), Zones.NONE)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTouchMakesNoZoneLarger(Path file) {
    assertThat(diagrams(file))
        .allSatisfy(
            zones -> assertThat(Belonging.stretched(zones, zones.places().keySet())).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everythingStandsOnTheGrid(Path file) {
    List<Bounds> places =
        diagrams(file).flatMap(zones -> zones.places().values().stream()).toList();
    assertThat(places)
        .allMatch(at -> at.x() == Sizes.snapped(at.x()) && at.y() == Sizes.snapped(at.y()));
  }
}

package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in models/ and templates/ is sound, canonical, valid, and of known words only. */
class ShippedFilesTest {
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/file/gridstride-model.schema.json");
  private static final Catalog CATALOG = Packs.builtIn();

  static Stream<Path> files() {
    return Stream.of(Path.of("models"), Path.of("templates"))
        .filter(Files::isDirectory)
        .flatMap(ShippedFilesTest::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".gridstride"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsAndWritesBackByteForByte(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(new String(ModelFiles.bytes(model(file)), StandardCharsets.UTF_8)).isEqualTo(text);
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void speaksTheWordsOfTheBuiltInPack(Path file) {
    Dfd dfd = model(file).dfd();
    dfd.parts().forEach(part -> assertThat(unknown(part)).as(part.id()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("files")
  void placesEveryElementAndBoundary(Path file) {
    ThreatModel model = model(file);
    assertThat(model.diagrams().getFirst().places().keySet())
        .containsAll(model.dfd().elements().keySet())
        .containsAll(model.dfd().boundaries().keySet());
  }

  private static ThreatModel model(Path file) {
    return Readings.value(ModelFiles.read(file));
  }

  private static List<String> unknown(Part part) {
    return switch (part) {
      case Element element ->
          Stream.concat(
                  Stream.of(element.type()).filter(id -> CATALOG.type(id).isEmpty()),
                  unknown(PropertyType.On.ELEMENT, element.properties()))
              .toList();
      case Flow flow ->
          Stream.concat(
                  flow.protocol().stream().filter(id -> CATALOG.protocol(id).isEmpty()),
                  unknown(PropertyType.On.FLOW, flow.properties()))
              .toList();
      case Boundary boundary ->
          boundary.kind().stream().filter(id -> CATALOG.zone(id).isEmpty()).toList();
      case DataAsset asset ->
          Stream.of(asset.kind()).filter(id -> CATALOG.dataKind(id).isEmpty()).toList();
      case ControlUse use ->
          Stream.of(use.control()).filter(id -> CATALOG.control(id).isEmpty()).toList();
    };
  }

  private static Stream<String> unknown(PropertyType.On on, Properties properties) {
    return properties.values().keySet().stream().filter(id -> CATALOG.property(on, id).isEmpty());
  }

  @Test
  void theTemplatesAreOfferedFromTheHomeOfTheProgram() {
    Templates templates = Templates.list(Home.find().templates());
    assertThat(templates.problems()).isEmpty();
    assertThat(templates.models())
        .extracting(model -> model.info().name())
        .containsExactly("Blank model", "One neighbourhood", "Zones of a utility");
  }
}

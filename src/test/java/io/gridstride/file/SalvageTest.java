package io.gridstride.file;

import static io.gridstride.file.Readings.utf8;
import static io.gridstride.file.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Dfd;
import io.gridstride.model.Integrity;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SalvageTest {
  private static final String NAME = "net.gridstride";

  private static final String SOUND =
      """
      {
        "gridstride": "1.0",
        "info": {"name": "Net"},
        "dfd": {
          "boundaries": [{"id": "z", "name": "Field"}],
          "elements": [
            {"id": "m", "type": "meter.res", "kind": "process", "name": "Meter", "boundary": "z"},
            {"id": "d", "type": "dcu", "kind": "process", "name": "Collector"}
          ],
          "flows": [{"id": "f", "source": "m", "target": "d"}]
        },
        "diagrams": [{"id": "main", "name": "Main", "places": {"m": [0, 0, 10, 10]}}]
      }
      """;

  private static Salvaged salvaged(String text) {
    return Salvage.of(utf8(text), NAME).orElseThrow();
  }

  private static String changed(String old, String next) {
    assertThat(SOUND).contains(old);
    return SOUND.replace(old, next);
  }

  @Test
  void aNewerFileIsReadAsFarAsItIsUnderstood() {
    Salvaged salvaged = salvaged(changed("\"1.0\"", "\"2.3\""));
    assertThat(salvaged.model()).isEqualTo(value(ModelFiles.parse(utf8(SOUND), NAME)));
    assertThat(salvaged.lost().getFirst().sentence()).contains("newer format 2.3");
  }

  @Test
  void aFileThatEndsTooEarlyIsReadUpToThere() {
    Salvaged salvaged = salvaged(SOUND.substring(0, SOUND.indexOf("\"flows\"")));
    assertThat(salvaged.model().dfd().elements().keySet()).containsExactly("m", "d");
    assertThat(salvaged.model().info().name()).isEqualTo("Net");
    assertThat(salvaged.lost().getFirst().sentence()).startsWith("The file ends too early");
  }

  @Test
  void aWrongFieldIsLeftOutAndItsPartStays() {
    Dfd dfd = salvaged(changed("\"boundary\": \"z\"", "\"boundary\": 7")).model().dfd();
    assertThat(dfd.element("m").orElseThrow().boundary()).isEmpty();
  }

  @Test
  void aPartWithoutWhatItNeedsIsLeftOutWithWhatHangsOnIt() {
    Dfd dfd =
        salvaged(changed("\"kind\": \"process\", \"name\": \"Meter\"", "\"kind\": \"x\""))
            .model()
            .dfd();
    assertThat(dfd.elements().keySet()).containsExactly("d");
    assertThat(dfd.flows()).isEmpty();
  }

  @Test
  void aFlowToNowhereIsLeftOut() {
    Dfd dfd = salvaged(changed("\"target\": \"d\"", "\"target\": \"gone\"")).model().dfd();
    assertThat(dfd.elements()).hasSize(2);
    assertThat(dfd.flows()).isEmpty();
  }

  @Test
  void aMissingNameIsSupplied() {
    assertThat(salvaged(changed("\"info\": {\"name\": \"Net\"},", "")).model().info().name())
        .isEqualTo("Damaged model");
  }

  @Test
  void bytesThatAreNoTextAreReadPast() {
    byte[] bytes = utf8(SOUND);
    bytes[SOUND.indexOf("Collector")] = (byte) 0xff;
    Salvaged salvaged = Salvage.of(bytes, NAME).orElseThrow();
    assertThat(salvaged.model().dfd().element("d").orElseThrow().name()).endsWith("ollector");
  }

  @Test
  void whatHoldsNothingIsNotShownAsAnEmptyModel() {
    for (String text :
        new String[] {
          "",
          "{",
          "[]",
          "7",
          "%PDF-1.7",
          "{\"name\": \"x\"}",
          "{\"gridstride\": \"1.0\"",
          "{\"gridstride\": \"2.0\", \"dfd\": {\"elements\": [{}]}}"
        }) {
      assertThat(Salvage.of(utf8(text), NAME)).as(text).isEqualTo(Optional.empty());
    }
  }

  @Test
  void whateverIsCutOrAlteredGivesASoundModelOrNone() {
    byte[] whole =
        ModelFiles.bytes(value(ModelFiles.read(Path.of("models/coursework-segmented.gridstride"))));
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
      for (int i = random.nextInt(4); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Optional<ThreatModel> model = Salvage.of(damaged, NAME).map(Salvaged::model);
      assertThat(model.map(Integrity::check).orElseGet(java.util.List::of))
          .as("seed %d", seed)
          .isEmpty();
      model.ifPresent(sound ->
          assertThat(value(ModelFiles.parse(ModelFiles.bytes(sound), NAME))).isEqualTo(sound));
    }
  }

  @Test
  void aSoundFileGivesTheSameModel() {
    ThreatModel model = RandomModels.of(3, 10);
    assertThat(Salvage.of(ModelFiles.bytes(model), NAME).orElseThrow().model().dfd())
        .isEqualTo(model.dfd());
  }
}

package io.gridstride.file;

import static io.gridstride.file.Readings.utf8;
import static io.gridstride.file.Readings.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelRoundTripTest {
  @Test
  void whatWasWrittenIsReadBackAndWrittenAgainByteForByte() {
    for (long seed = 0; seed < 400; seed++) {
      check(seed);
    }
  }

  private static void check(long seed) {
    ThreatModel model = RandomModels.of(seed, 12);
    byte[] bytes = ModelFiles.bytes(model);
    ThreatModel read = value(ModelFiles.parse(bytes, "seed " + seed));
    assertThat(read).as("seed %d", seed).isEqualTo(model);
    assertThat(new String(ModelFiles.bytes(read), StandardCharsets.UTF_8))
        .as("seed %d", seed)
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void aFileHasTheFirstFormatThatHasWhatItStates() {
    ThreatModel plain = ThreatModel.empty("Plain");

    assertThat(text(plain)).contains("\"gridstride\": \"1.0\"");
    assertThat(text(plain.withInfo(plain.info().withMarking("Internal"))))
        .contains("\"gridstride\": \"1.1\"", "\"marking\": \"Internal\"");
    assertThat(text(plain.withInfo(plain.info().withRevision("3"))))
        .contains("\"gridstride\": \"1.1\"", "\"revision\": \"3\"");
  }

  private static String text(ThreatModel model) {
    return new String(ModelFiles.bytes(model), StandardCharsets.UTF_8);
  }

  @Test
  void theFileIsLaidOutSoThatOneChangeIsOneLine() {
    String text =
        """
        {
          "gridstride": "1.0",
          "info": {
            "name": "Zähler \\"Ost\\"",
            "later": {
              "kept": [1, null, 2.50]
            }
          },
          "dfd": {
            "boundaries": [
              {
                "id": "field",
                "name": "Field",
                "kind": "Z-FIELD",
                "slTarget": [2, 2, 2, 2, 2, 1, 2]
              }
            ],
            "elements": [
              {
                "id": "m1",
                "type": "meter.res",
                "kind": "device",
                "name": "Meter",
                "boundary": "field",
                "count": 5000,
                "properties": {
                  "keyScope": "fleet",
                  "mfa": false,
                  "services": ["http", "modbus"]
                }
              },
              {
                "id": "hes",
                "type": "hes",
                "kind": "process",
                "name": "Head-end"
              }
            ],
            "flows": [
              {
                "id": "f1",
                "source": "m1",
                "target": "hes",
                "protocol": "dlms.s2",
                "data": ["readings"]
              }
            ],
            "assets": [
              {
                "id": "readings",
                "kind": "readings",
                "needs": [3, 5, 2],
                "consequence": "billing"
              }
            ],
            "controls": [
              {
                "id": "c1",
                "control": "C21",
                "on": "f1",
                "status": "planned"
              }
            ],
            "newer": []
          },
          "diagrams": [
            {
              "id": "main",
              "name": "Main",
              "places": {
                "field": [0, 0, 400, 300],
                "m1": [40, 40, 120, 60]
              },
              "bends": {
                "f1": [[200, 70], [200, 90]]
              },
              "locked": ["field"]
            }
          ],
          "decisions": [
            {
              "threat": "S01@m1",
              "status": "needs-investigation",
              "at": "2025-11-03"
            }
          ]
        }
        """;
    assertThat(
            new String(
                ModelFiles.bytes(value(ModelFiles.parse(utf8(text), "x"))), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }
}

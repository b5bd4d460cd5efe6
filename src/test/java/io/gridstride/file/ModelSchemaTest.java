package io.gridstride.file;

import static io.gridstride.file.Readings.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.RandomModels;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the reader agree. */
class ModelSchemaTest {
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/file/gridstride-model.schema.json");

  @Test
  void everyModelWeWriteIsValid() {
    for (long seed = 0; seed < 100; seed++) {
      String text = new String(ModelFiles.bytes(RandomModels.of(seed, 10)), StandardCharsets.UTF_8);
      assertThat(SCHEMA.errors(text)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void theSmallestModelIsValid() {
    String text = "{\"gridstride\": \"1.0\", \"info\": {\"name\": \"x\"}}";
    assertThat(SCHEMA.errors(text)).isEmpty();
    assertThat(Readings.problems(ModelFiles.parse(utf8(text), "x"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          '1.0'                    | '2.0'
          '1.0'                    | 1
          {'name': 'Small'}        | {}
          {'name': 'Small'}        | {'name': ' '}
          {'name': 'Small'}        | {'name': 'a\\u0007'}
          'elements': [            | 'elements': {}, 'x': [
          'id': 'e1', 'type': 'dcu'| 'id': '1', 'type': 'dcu'
          'id': 'e1', 'type': 'dcu'| 'type': 'dcu'
          'type': 'dcu',           |
          'kind': 'device'         | 'kind': 'DEVICE'
          'count': 7               | 'count': 0
          'count': 7               | 'count': 1000000001
          'count': 7               | 'count': 1.5
          'authN': 'cert'          | 'authN': null
          'authN': 'cert'          | 'authN': {}
          'authN': 'cert'          | 'authN': 1.5
          'authN': 'cert'          | 'authN': [1]
          'authN': 'cert'          | 'auth N': 'cert'
          'source': 'e1',          |
          'data': ['a1']           | 'data': 'a1'
          [1, 2, 3]                | [1, 2]
          [1, 2, 3]                | [1, 2, 6]
          'consequence': 'safety'  | 'consequence': 'money'
          [2, 2, 2, 2, 2, 1, 2]    | [2, 2]
          [2, 2, 2, 2, 2, 1, 2]    | [2, 2, 2, 2, 2, 1, 5]
          'status': 'planned'      | 'status': 'done'
          [0, -5, 10, 10]          | [0, -5, 0, 10]
          [0, -5, 10, 10]          | [0, -5, 10]
          [0, -5, 10, 10]          | [0, -5000000, 10, 10]
          [[1, 2]]                 | [[1, 2, 3]]
          'S01@e1'                 | 'S01'
          'status': 'accepted'     | 'status': 'maybe'
          '2025-01-31'             | '31.1.2025'
          """)
  void whatTheSchemaForbidsTheReaderRefuses(String good, String bad) {
    String model =
        """
        {
          'gridstride': '1.0',
          'info': {'name': 'Small'},
          'dfd': {
            'boundaries': [{'id': 'z1', 'slTarget': [2, 2, 2, 2, 2, 1, 2]}],
            'elements': [{'id': 'e1', 'type': 'dcu', 'kind': 'device', 'count': 7,
              'properties': {'authN': 'cert'}}],
            'flows': [{'id': 'f1', 'source': 'e1', 'target': 'e1', 'data': ['a1']}],
            'assets': [{'id': 'a1', 'kind': 'keys', 'needs': [1, 2, 3], 'consequence': 'safety'}],
            'controls': [{'id': 'c1', 'control': 'C21', 'status': 'planned'}]
          },
          'diagrams': [{'id': 'd1', 'places': {'e1': [0, -5, 10, 10]}, 'bends': {'f1': [[1, 2]]}}],
          'decisions': [{'threat': 'S01@e1', 'status': 'accepted', 'at': '2025-01-31'}]
        }
        """;
    assertThat(model).contains(good);
    String damaged = model.replace(good, bad == null ? "" : bad).replace('\'', '"');
    assertThat(SCHEMA.errors(model.replace('\'', '"'))).isEmpty();
    assertThat(SCHEMA.errors(damaged)).as("schema").isNotEmpty();
    assertThat(Readings.problems(ModelFiles.parse(utf8(damaged), "x"))).as("reader").isNotEmpty();
  }
}

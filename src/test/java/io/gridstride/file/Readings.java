package io.gridstride.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What reading a text gave, for a test that expects the one or the other. */
final class Readings {
  private Readings() {}

  static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value, List<Problem> _) -> value;
      case Reading.Refused<T>(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  /** The problems as lines, or none when there is a value. */
  static List<String> problems(Reading<?> reading) {
    return switch (reading) {
      case Reading.Read<?> _ -> List.of();
      case Reading.Refused<?>(List<Problem> problems) ->
          problems.stream().map(Problem::text).toList();
    };
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.gridstride.export;

import java.util.Optional;

/** One value in a table. */
sealed interface Cell {
  /** Words; may be empty. */
  record Words(String text) implements Cell {}

  /** A whole number. */
  record Count(long number) implements Cell {}

  static Cell of(String text) {
    return new Words(text);
  }

  static Cell of(long number) {
    return new Count(number);
  }

  static Cell of(Optional<String> text) {
    return new Words(text.orElse(""));
  }

  /** As it is written in a text. */
  default String written() {
    return switch (this) {
      case Words(String text) -> text;
      case Count(long number) -> Long.toString(number);
    };
  }
}

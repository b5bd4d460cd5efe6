package io.gridstride.file;

import java.util.List;

/** What became of reading a file. */
public sealed interface Reading<T> {
  /** A sound value; warnings lose nothing. */
  record Read<T>(T value, List<Problem> warnings) implements Reading<T> {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /** No value, and at least one reason. */
  record Refused<T>(List<Problem> problems) implements Reading<T> {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("refused without a reason");
      }
    }
  }
}

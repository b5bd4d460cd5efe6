package io.gridstride.analysis.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers equal values alike, in the order in which they come. */
final class Numbers<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();
  private final List<T> values = new ArrayList<>();

  int of(T value) {
    return numbers.computeIfAbsent(
        value,
        fresh -> {
          values.add(fresh);
          return values.size() - 1;
        });
  }

  T value(int number) {
    return values.get(number);
  }
}

package io.gridstride.analysis.scope;

import java.util.Arrays;

/** Several numbers as one value, to look up by. */
final class Ints {
  private final int[] numbers;

  /**
   * The numbers.
   *
   * @param numbers given away: nobody else changes them
   */
  Ints(int... numbers) {
    this.numbers = numbers;
  }

  int size() {
    return numbers.length;
  }

  int at(int index) {
    return numbers[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ints ints && Arrays.equals(numbers, ints.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}

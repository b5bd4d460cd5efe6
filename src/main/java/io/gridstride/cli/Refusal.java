package io.gridstride.cli;

import io.gridstride.file.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Bad input or usage, which ends a command: what is wrong, and what to do. */
final class Refusal extends RuntimeException {
  private final String sentence;
  private final String hint;

  Refusal(String sentence, String hint) {
    super(sentence);
    this.sentence = sentence;
    this.hint = hint;
  }

  String sentence() {
    return sentence;
  }

  /** For somebody who is to see all of many problems: one on each line. */
  static Refusal of(List<Problem> problems, String hint) {
    return new Refusal(
        problems.stream().map(Problem::text).collect(Collectors.joining("\n")), hint);
  }

  String hint() {
    return hint;
  }
}

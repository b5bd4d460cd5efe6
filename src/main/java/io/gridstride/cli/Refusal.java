package io.gridstride.cli;

/** Bad input or usage, which ends a command: what is wrong in one sentence, and what to do. */
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

  String hint() {
    return hint;
  }
}

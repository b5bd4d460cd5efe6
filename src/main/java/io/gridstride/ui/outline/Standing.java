package io.gridstride.ui.outline;

/** Which diagrams show a part. */
enum Standing {
  HERE(""),
  ELSEWHERE("not on this diagram"),
  NOWHERE("in no diagram");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** In words; empty for a part on the diagram that is shown. */
  String words() {
    return words;
  }
}

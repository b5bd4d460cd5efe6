package io.gridstride.report;

/** The ids that links in a report use. Each sort has a prefix, so that two never meet. */
final class Anchors {
  private Anchors() {}

  /** Where a threat is told in full. */
  static String threat(String id) {
    return "threat:" + id;
  }

  static String finding(String id) {
    return "finding:" + id;
  }

  /** Where the question is asked that decides a threat. */
  static String question(String threat) {
    return "question:" + threat;
  }

  static String reference(String id) {
    return "reference:" + id;
  }

  static String diagram(String id) {
    return "diagram:" + id;
  }

  static String chapter(String name) {
    return "chapter:" + name;
  }

  static String heading(String name) {
    return "heading:" + name;
  }
}

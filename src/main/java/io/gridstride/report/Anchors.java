package io.gridstride.report;

import io.gridstride.analysis.Missing;

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

  static String question(Missing missing) {
    return "question:" + missing.about() + "/" + missing.property();
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

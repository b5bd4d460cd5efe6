package io.gridstride.report.parts;

import java.util.Locale;

/** What links in a report lead to. Each sort has ids of its own, so that two never meet. */
enum Anchor {
  /** Where a threat is told in full. */
  THREAT,
  /** Where a threat stands in the register. */
  ROW,
  /** The first line about an element or flow. */
  PART,
  /** The line of an element or flow in the STRIDE matrix. */
  CELLS,
  /** A way of an attacker, by its number. */
  PATH,
  PLAYBOOK,
  CONTROL,
  FINDING,
  /** Where the question is asked that decides a threat. */
  QUESTION,
  REFERENCE,
  DIAGRAM,
  /** A part of a report, by its id. */
  CHAPTER,
  /** A page that a template brings, by its number. */
  PAGE,
  HEADING;

  /** The id that links use. */
  String of(String id) {
    return name().toLowerCase(Locale.ROOT) + ":" + id;
  }

  String of(int number) {
    return of(Integer.toString(number));
  }

  /** For where a threat is told in full, where it stands in the register. */
  static String instead(String anchor) {
    return anchor.replaceFirst("^threat:", "row:");
  }
}

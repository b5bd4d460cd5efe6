package io.gridstride.report.parts;

import io.gridstride.report.brief.ReportPart;

/** The ids that links in a report use. Each sort has a prefix, so that two never meet. */
final class Anchors {
  private Anchors() {}

  /** Where a threat is told in full. */
  static String threat(String id) {
    return "threat:" + id;
  }

  /** Where a threat stands in the register. */
  static String row(String threat) {
    return "row:" + threat;
  }

  /** For where a threat is told in full, where it stands in the register. */
  static String instead(String anchor) {
    return anchor.replaceFirst("^threat:", "row:");
  }

  /** The first line about an element or flow. */
  static String part(String id) {
    return "part:" + id;
  }

  /** The line of an element or flow in the STRIDE matrix. */
  static String cells(String id) {
    return "cells:" + id;
  }

  /** A way of an attacker. */
  static String path(int number) {
    return "path:" + number;
  }

  static String playbook(String id) {
    return "playbook:" + id;
  }

  static String control(String id) {
    return "control:" + id;
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

  static String chapter(ReportPart part) {
    return "chapter:" + part.id();
  }

  /** Of a page that a template brings. */
  static String page(int number) {
    return "page:" + number;
  }

  static String heading(String name) {
    return "heading:" + name;
  }
}

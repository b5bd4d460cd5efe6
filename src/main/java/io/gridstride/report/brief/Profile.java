package io.gridstride.report.brief;

import static io.gridstride.report.brief.ReportPart.ARCHITECTURE;
import static io.gridstride.report.brief.ReportPart.CHANGES;
import static io.gridstride.report.brief.ReportPart.CONTENTS;
import static io.gridstride.report.brief.ReportPart.COVER;
import static io.gridstride.report.brief.ReportPart.GLOSSARY;
import static io.gridstride.report.brief.ReportPart.METHOD;
import static io.gridstride.report.brief.ReportPart.NOT_APPLICABLE;
import static io.gridstride.report.brief.ReportPart.REGISTER;
import static io.gridstride.report.brief.ReportPart.RESPONSE;
import static io.gridstride.report.brief.ReportPart.RULES;
import static io.gridstride.report.brief.ReportPart.SIGN_OFF;
import static io.gridstride.report.brief.ReportPart.STANDARDS;
import static io.gridstride.report.brief.ReportPart.SUMMARY;

import java.util.EnumSet;
import java.util.List;

/** Whom a report is for, which decides what it has unless somebody says otherwise. */
public enum Profile {
  /** For a review board: everything but what only some ask for. */
  FULL(
      "STRIDE threat model review",
      List.copyOf(EnumSet.complementOf(EnumSet.of(METHOD, RESPONSE)))),
  /** For who decides: at most four pages. */
  EXECUTIVE(
      "STRIDE threat model, in brief", List.of(COVER, SUMMARY, ARCHITECTURE, ReportPart.PLAN)),
  /** For a course: with the method and what STRIDE means in this very model. */
  COURSEWORK(
      "STRIDE threat model, coursework",
      List.copyOf(EnumSet.complementOf(EnumSet.of(NOT_APPLICABLE, STANDARDS, RESPONSE, SIGN_OFF)))),
  /** For who carries it out. */
  PLAN("Mitigation plan", List.of(COVER, ReportPart.PLAN, RULES)),
  /** For who has seen the version before. */
  DELTA(
      "STRIDE threat model, what changed",
      List.of(COVER, CONTENTS, CHANGES, ARCHITECTURE, REGISTER, RULES, GLOSSARY));

  private final String kicker;
  private final List<ReportPart> parts;

  Profile(String kicker, List<ReportPart> parts) {
    this.kicker = kicker;
    this.parts = parts;
  }

  /** What sort of document it is, as its cover says. */
  public String kicker() {
    return kicker;
  }

  public List<ReportPart> parts() {
    return parts;
  }

  /** Everything that is long is cut to what matters most, so that it fits on one page. */
  public boolean isBrief() {
    return this == EXECUTIVE;
  }
}

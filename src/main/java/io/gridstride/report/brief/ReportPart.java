package io.gridstride.report.brief;

import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a report that can be left out, in the order in which they stand. */
public enum ReportPart {
  COVER("cover", "Cover"),
  CONTENTS("contents", "Contents"),
  SUMMARY("summary", "Executive summary"),
  METHOD("method", "Method"),
  CHANGES("changes", "What changed"),
  SCOPE("scope", "Scope, assumptions and open questions"),
  ARCHITECTURE("architecture", "Architecture"),
  ZONES("zones", "Zones and conduits"),
  DATA("data", "Data assets"),
  MATRIX("matrix", "STRIDE by element and flow"),
  FINDINGS("findings", "Findings about the network"),
  PATHS("paths", "Attack paths"),
  REGISTER("register", "Threat register"),
  CARDS("cards", "Threats one by one"),
  MITIGATED("mitigated", "Mitigated threats"),
  PLAN("plan", "Mitigation plan"),
  NOT_APPLICABLE("not-applicable", "Threats that do not apply"),
  DECISIONS("decisions", "Decisions"),
  STANDARDS("standards", "Standards trace"),
  RESPONSE("response", "Incident response"),
  INVENTORY("inventory", "Elements, flows and controls"),
  RULES("rules", "How this report was made"),
  SOURCES("sources", "Sources"),
  GLOSSARY("glossary", "Glossary"),
  SIGN_OFF("sign-off", "Sign-off");

  private final String id;
  private final String title;

  ReportPart(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The word for it in templates and on the command line. */
  public String id() {
    return id;
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  public static Optional<ReportPart> of(String id) {
    return Stream.of(values()).filter(part -> part.id.equals(id)).findFirst();
  }
}

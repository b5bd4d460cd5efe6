package io.gridstride.export;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.file.Json;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.model.Decision;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes open and unknown threats and the weaknesses of the network as SARIF 2.1.0, for code
 * scanning. An open threat fails its rule; an unknown one is "open" in the words of SARIF, which
 * means that a fact is wanting. What a decision has closed is there, and suppressed.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String FINGERPRINT = "gridstrideId/v1";

  private final Reviewed reviewed;
  private final SarifPlaces places;
  private final SarifRules rules;

  private Sarif(Reviewed reviewed, String file) {
    this.reviewed = reviewed;
    places = new SarifPlaces(reviewed, file);
    rules = SarifRules.of(reviewed);
  }

  /**
   * The whole text.
   *
   * @param file how a repository names the model's file, such as {@code models/net.gridstride}
   */
  public static String text(Reviewed reviewed, String file) {
    return Json.text(new Sarif(reviewed, file).log());
  }

  private SequencedMap<String, Object> log() {
    return new Tree()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", List.of(run()))
        .fields();
  }

  private Object run() {
    return new Tree()
        .with("tool", new Tree().with("driver", driver()).fields())
        .with("artifacts", List.of(artifact()))
        .with("logicalLocations", places.all())
        .with(
            "results",
            Stream.concat(
                    reviewed.register().entries().stream()
                        .filter(entry -> entry.threat().outcome() != Outcome.MITIGATED)
                        .map(this::threat),
                    reviewed.analysis().findings().stream().map(this::finding))
                .toList())
        .with("columnKind", "unicodeCodePoints")
        .fields();
  }

  private Object driver() {
    return new Tree()
        .with("name", "GridStride")
        .with("fullName", reviewed.program())
        .with("rules", rules.all())
        .fields();
  }

  private Object artifact() {
    return new Tree()
        .with("location", places.file())
        .with("mimeType", "application/json")
        .with("hashes", new Tree().with("sha-256", ModelFiles.sha256(reviewed.model())).fields())
        .fields();
  }

  private Object threat(Register.Entry entry) {
    Threat threat = entry.threat();
    boolean open = threat.outcome() == Outcome.OPEN;
    var result =
        result(
            threat.id(),
            threat.rule(),
            open ? level(threat.inherent().severity()) : "none",
            message(entry),
            places.of(threat.subject()));
    result
        .with("kind", open ? "fail" : "open")
        .with("rank", threat.inherent().score() * 4)
        .with(
            "properties",
            new Tree()
                .with("outcome", Names.kebab(threat.outcome()))
                .with("severity", Names.kebab(threat.inherent().severity()))
                .with("likelihood", threat.inherent().likelihood())
                .with("impact", threat.inherent().impact())
                .with("residualRisk", threat.residual().score())
                .with("projectedRisk", threat.projected().score())
                .fields());
    if (open && !entry.needsWork()) {
      entry.decision().ifPresent(decision -> result.with("suppressions", suppression(decision)));
    }
    return result.fields();
  }

  private String message(Register.Entry entry) {
    Threat threat = entry.threat();
    String said = entry.rule().title() + ": " + entry.subject() + ".";
    if (threat.missing().isEmpty()) {
      return said;
    }
    return said
        + " To be decided: "
        + threat.missing().stream()
            .map(new FactWords(reviewed.names())::question)
            .collect(Collectors.joining(" "));
  }

  private static Object suppression(Decision decision) {
    return List.of(
        new Tree()
            .with("kind", "external")
            .with("status", "accepted")
            .with(
                "justification",
                Names.kebab(decision.status())
                    + (decision.reason().isEmpty() ? "" : ": " + decision.reason()))
            .fields());
  }

  private Object finding(Finding finding) {
    FindingType type = reviewed.catalog().finding(finding.type()).orElseThrow();
    return result(
            finding.id(),
            finding.type(),
            level(finding.severity()),
            type.title() + ": " + reviewed.names().subject(finding.subject()) + ".",
            places.of(finding.subject()))
        .with("kind", "fail")
        .with(
            "properties",
            new Tree()
                .with("severity", Names.kebab(finding.severity()))
                .with("unitsConcerned", finding.units())
                .with("path", finding.path())
                .fields())
        .fields();
  }

  private Tree result(String id, String rule, String level, String message, Object place) {
    return new Tree()
        .with("ruleId", rule)
        .with("ruleIndex", rules.index(rule))
        .with("level", level)
        .with("message", new Tree().with("text", message).fields())
        .with("locations", List.of(place))
        .with("partialFingerprints", new Tree().with(FINGERPRINT, id).fields());
  }

  /** How SARIF ranks a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }
}

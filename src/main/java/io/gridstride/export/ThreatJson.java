package io.gridstride.export;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Reference;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Decision;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One threat or one finding as JSON. */
public record ThreatJson(Reviewed reviewed) {
  public Object threat(Register.Entry entry) {
    Threat threat = entry.threat();
    return new Tree()
        .with("id", threat.id())
        .with("rule", threat.rule())
        .with("title", entry.rule().title())
        .with("stride", Names.kebab(entry.rule().stride()))
        .with("subject", subject(threat.subject()))
        .with("outcome", Names.kebab(threat.outcome()))
        .with("likelihood", threat.inherent().likelihood())
        .with("impact", threat.inherent().impact())
        .with("risk", threat.inherent().score())
        .with("severity", Names.kebab(threat.inherent().severity()))
        .with("severitySetBy", threat.inherent().rated().map(AnalysisJson::override))
        .with("steps", RiskJson.steps(threat))
        .with("residual", RiskJson.left(threat, threat.residual()))
        .with("projected", RiskJson.left(threat, threat.projected()))
        .with("evidence", threat.evidence().stream().map(ThreatJson::fact).toList())
        .with("missing", threat.missing().stream().map(this::missing).toList())
        .with("mitigations", mitigations(entry))
        .with("references", references(entry.rule().references()))
        .with("decision", entry.decision().map(ThreatJson::decision))
        .fields();
  }

  public Object finding(Finding finding) {
    FindingType type = reviewed.catalog().finding(finding.type()).orElseThrow();
    return new Tree()
        .with("id", finding.id())
        .with("type", finding.type())
        .with("title", type.title())
        .with("subject", subject(finding.subject()))
        .with("severity", Names.kebab(finding.severity()))
        .with("units", finding.units())
        .with("path", finding.path())
        .with("evidence", finding.evidence().stream().map(ThreatJson::fact).toList())
        .with(
            "mitigations",
            controls(type.controls()).stream().map(control -> control(control).fields()).toList())
        .with("references", references(type.references()))
        .fields();
  }

  private Object subject(Subject subject) {
    return new Tree()
        .with("kind", Names.kebab(subject.kind()))
        .with("id", subject.id())
        .with("name", Register.subjectName(reviewed.model().dfd(), subject))
        .fields();
  }

  public static Object fact(Fact fact) {
    return new Tree()
        .with("about", fact.about())
        .with("name", fact.name())
        .with("value", fact.value())
        .with("origin", Names.kebab(fact.origin()))
        .fields();
  }

  public Object missing(Missing missing) {
    return new Tree()
        .with("about", missing.about())
        .with("property", missing.property())
        .with("question", new FactWords(reviewed.names()).question(missing))
        .fields();
  }

  /** First the controls each of which stops the threat, then those that only help. */
  private Object mitigations(Register.Entry entry) {
    List<String> inPlace =
        entry.threat().mitigatedBy().stream()
            .map(reviewed.model().dfd().controls()::get)
            .filter(Objects::nonNull)
            .map(ControlUse::control)
            .toList();
    return Stream.concat(
            controls(entry.rule().controls()).stream()
                .map(control ->
                    control(control)
                        .with("effect", "stops")
                        .with("inPlace", inPlace.contains(control.id()))),
            controls(entry.rule().supporting()).stream()
                .map(control ->
                    control(control)
                        .with("effect", "helps")
                        .with("inPlace", inPlace.contains(control.id()))))
        .map(Tree::fields)
        .toList();
  }

  private List<Control> controls(List<String> ids) {
    return ids.stream().map(reviewed.catalog().controls()::get).filter(Objects::nonNull).toList();
  }

  private static Tree control(Control control) {
    return new Tree()
        .with("control", control.id())
        .with("title", control.title())
        .with("effort", Names.kebab(control.effort()));
  }

  private Object references(List<String> ids) {
    return ids.stream()
        .map(reviewed.catalog().references()::get)
        .filter(Objects::nonNull)
        .map(ThreatJson::reference)
        .toList();
  }

  private static Object reference(Reference reference) {
    return new Tree()
        .with("id", reference.id())
        .with("scheme", reference.scheme())
        .with("title", reference.title())
        .fields();
  }

  private static Object decision(Decision decision) {
    return new Tree()
        .with("status", Names.kebab(decision.status()))
        .with("reason", decision.reason())
        .with("by", decision.by())
        .with("at", decision.at().map(LocalDate::toString))
        .with("owner", decision.owner())
        .with("due", decision.due().map(LocalDate::toString))
        .with("link", decision.link())
        .fields();
  }
}

package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.DataKind;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Reference;
import io.gridstride.catalog.Requirement;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.model.Properties;
import io.gridstride.model.SecurityLevels;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What the catalogue knows, as trees for JSON and for the terminal alike; id and title first. */
record CatalogEntries(Catalog catalog) {
  SequencedMap<String, Object> type(ComponentType type) {
    return new Tree()
        .with("id", type.id())
        .with("title", type.name())
        .with("purpose", type.purpose())
        .with("group", type.group())
        .with("kind", Names.kebab(type.kind()))
        .with("categories", type.categories())
        .with("zone", type.zone())
        .with("typicalCount", type.typicalCount())
        .with("facts", facts(type.facts()))
        .with("properties", type.properties())
        .fields();
  }

  SequencedMap<String, Object> protocol(Protocol protocol) {
    return new Tree()
        .with("id", protocol.id())
        .with("title", protocol.name())
        .with("transport", protocol.transport())
        .with("notes", protocol.notes())
        .with("facts", facts(protocol.facts()))
        .fields();
  }

  SequencedMap<String, Object> rule(Rule rule) {
    return new Tree()
        .with("id", rule.id())
        .with("title", rule.title())
        .with("stride", Names.kebab(rule.stride()))
        .with("on", Names.kebab(rule.on()))
        .with("attack", rule.attack())
        .with("harm", rule.harm())
        .with("detection", rule.detection())
        .with("advice", rule.advice())
        .with("likelihood", rule.likelihood())
        .with("impact", rule.impact())
        .with("publicTool", rule.publicTool())
        .with("consequence", rule.consequence().map(Names::kebab))
        .with("appliesWhen", rule.appliesWhen().text())
        .with("mitigatedWhen", rule.mitigatedWhen().map(Condition::text))
        .with("controls", titled(rule.controls()))
        .with("supporting", titled(rule.supporting()))
        .with("references", cited(rule.references()))
        .with("override", rule.override().map(RuleOverride::sentence))
        .fields();
  }

  SequencedMap<String, Object> control(Control control) {
    return new Tree()
        .with("id", control.id())
        .with("title", control.title())
        .with("how", control.how())
        .with("effort", Names.kebab(control.effort()))
        .with("kind", Names.kebab(control.kind()))
        .with("at", Names.kebab(control.at()))
        .with(
            "stops",
            catalog.rules().values().stream()
                .filter(rule -> rule.controls().contains(control.id()))
                .map(rule -> rule.id() + ": " + rule.title())
                .toList())
        .with("references", cited(control.references()))
        .fields();
  }

  SequencedMap<String, Object> requirement(Requirement requirement) {
    return new Tree()
        .with("id", requirement.id())
        .with("title", requirement.title())
        .with("foundation", requirement.foundation().title())
        .with("level", requirement.level())
        .with("otherLevel", requirement.otherLevel())
        .with("judgedOn", requirement.on().stream().map(Names::kebab).toList())
        .with("elements", requirement.elements().stream().map(Condition::text).toList())
        .with("flows", requirement.flows().stream().map(Condition::text).toList())
        .with(
            "controls",
            catalog.controls().values().stream()
                .filter(requirement::metBy)
                .map(control -> control.id() + ": " + control.title())
                .toList())
        .fields();
  }

  SequencedMap<String, Object> zone(ZoneKind zone) {
    return new Tree()
        .with("id", zone.id())
        .with("title", zone.name())
        .with("parent", zone.parent())
        .with("trust", zone.trust())
        .with("slTarget", zone.target().map(SecurityLevels::levels))
        .with("members", zone.members())
        .with("conduits", zone.conduits())
        .fields();
  }

  List<SequencedMap<String, Object>> properties() {
    return Stream.concat(
            catalog.elementProperties().values().stream(),
            catalog.flowProperties().values().stream())
        .map(CatalogEntries::property)
        .toList();
  }

  private static SequencedMap<String, Object> property(PropertyType property) {
    return new Tree()
        .with("id", property.id())
        .with("title", property.label())
        .with("on", Names.kebab(property.on()))
        .with("kind", Names.kebab(property.kind()))
        .with("group", property.group())
        .with("values", property.values())
        .with("question", property.question())
        .with("help", property.help())
        .with("given", property.given())
        .fields();
  }

  SequencedMap<String, Object> dataKind(DataKind kind) {
    return new Tree()
        .with("id", kind.id())
        .with("title", kind.name())
        .with("what", kind.what())
        .with("confidentiality", kind.needs().confidentiality())
        .with("integrity", kind.needs().integrity())
        .with("availability", kind.needs().availability())
        .with("consequence", Names.kebab(kind.consequence()))
        .fields();
  }

  SequencedMap<String, Object> finding(FindingType finding) {
    return new Tree()
        .with("id", finding.id())
        .with("title", finding.title())
        .with("meaning", finding.meaning())
        .with("advice", finding.advice())
        .with("severity", Names.kebab(finding.severity()))
        .with("threats", finding.threats())
        .with("controls", titled(finding.controls()))
        .with("references", cited(finding.references()))
        .fields();
  }

  SequencedMap<String, Object> reference(Reference reference) {
    return new Tree()
        .with("id", reference.id())
        .with("title", reference.title())
        .with("scheme", reference.scheme())
        .with("url", reference.url())
        .fields();
  }

  private static List<String> facts(Properties properties) {
    return properties.values().entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue().text())
        .toList();
  }

  private List<String> titled(List<String> controls) {
    return controls.stream()
        .map(id -> catalog.control(id).map(c -> id + ": " + c.title()).orElse(id))
        .toList();
  }

  private List<String> cited(List<String> references) {
    return references.stream()
        .map(id -> catalog.reference(id).map(r -> id + ": " + r.title()).orElse(id))
        .toList();
  }
}

package io.gridstride.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a catalogue names nothing it does not hold, so that whoever uses it may trust every
 * id in it.
 */
public final class PackCheck {
  private final Catalog catalog;
  private final List<PackFault> found = new ArrayList<>();

  private PackCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /** All faults, section by section; empty for a sound catalogue. */
  public static List<PackFault> check(Catalog catalog) {
    var check = new PackCheck(catalog);
    catalog.glyphs().values().forEach(check::glyph);
    catalog.elementProperties().values().forEach(check::property);
    catalog.flowProperties().values().forEach(check::property);
    catalog.zones().values().forEach(check::zone);
    catalog.protocols().values().forEach(check::protocol);
    catalog.types().values().forEach(check::type);
    catalog.controls().values().forEach(check::control);
    catalog.rules().values().forEach(check::rule);
    catalog.requirements().values().forEach(check::requirement);
    catalog.findings().values().forEach(check::finding);
    catalog.playbooks().values().forEach(check::playbook);
    return List.copyOf(check.found);
  }

  private void playbook(Playbook playbook) {
    EntryCheck entry = entry(PackSection.PLAYBOOKS, playbook.id());
    entry.known("rules", "rule", playbook.rules(), catalog.rules().keySet());
    entry.known("controls", "control", playbook.controls(), catalog.controls().keySet());
  }

  private EntryCheck entry(PackSection section, String id) {
    return new EntryCheck(catalog, section, id, found);
  }

  private void glyph(Glyph glyph) {
    GlyphPath.fault(glyph.path())
        .ifPresent(sentence -> entry(PackSection.GLYPHS, glyph.id()).fault("path", sentence));
  }

  private void property(PropertyType property) {
    EntryCheck entry = entry(PackSection.PROPERTIES, property.on().word() + "." + property.id());
    entry.known(
        "group",
        "property group",
        property.group().stream().toList(),
        catalog.propertyGroups().keySet());
    boolean mayBeBare =
        switch (property.kind()) {
          case CHOICE, FLAG -> false;
          case COUNT, TAGS, TEXT -> true;
        };
    if (property.values().size() < 2 && !mayBeBare) {
      entry.fault("values", "A choice needs at least two values, from worst to best.");
    }
  }

  private void zone(ZoneKind zone) {
    EntryCheck entry = entry(PackSection.ZONES, zone.id());
    entry.known("parent", "zone kind", zone.parent().stream().toList(), catalog.zones().keySet());
    Optional<ZoneKind> at = Optional.of(zone);
    for (int depth = 0; at.isPresent() && depth <= catalog.zones().size(); depth++) {
      at = at.flatMap(ZoneKind::parent).flatMap(catalog::zone);
    }
    if (at.isPresent()) {
      entry.fault("parent", "This zone kind ends up inside itself.");
    }
  }

  private void protocol(Protocol protocol) {
    entry(PackSection.PROTOCOLS, protocol.id())
        .values("facts/", PropertyType.On.FLOW, protocol.facts());
  }

  private void type(ComponentType type) {
    EntryCheck entry = entry(PackSection.TYPES, type.id());
    entry.known("zone", "zone kind", type.zone().stream().toList(), catalog.zones().keySet());
    entry.known("glyph", "glyph", List.of(type.glyph()), catalog.glyphs().keySet());
    entry.known(
        "properties", "element property", type.properties(), catalog.elementProperties().keySet());
    entry.known("neighbours", "type", type.neighbours(), catalog.types().keySet());
    entry.values("facts/", PropertyType.On.ELEMENT, type.facts());
  }

  private void control(Control control) {
    entry(PackSection.CONTROLS, control.id()).references(control.references());
  }

  private void rule(Rule rule) {
    RuleCheck.check(rule, catalog, entry(PackSection.RULES, rule.id()));
  }

  private void requirement(Requirement requirement) {
    EntryCheck entry = entry(PackSection.REQUIREMENTS, requirement.id());
    conditions(requirement.elements(), Rule.On.ELEMENT, "elements", entry);
    conditions(requirement.flows(), Rule.On.FLOW, "flows", entry);
  }

  private void conditions(List<Condition> conditions, Rule.On on, String field, EntryCheck entry) {
    conditions.forEach(condition ->
        ConditionCheck.check(condition, on, catalog)
            .forEach(sentence -> entry.fault(field, sentence)));
  }

  private void finding(FindingType finding) {
    EntryCheck entry = entry(PackSection.FINDINGS, finding.id());
    entry.known("threats", "rule", finding.threats(), catalog.rules().keySet());
    entry.controls("controls", finding.controls());
    entry.references(finding.references());
  }
}

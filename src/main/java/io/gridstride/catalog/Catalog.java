package io.gridstride.catalog;

import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Ordered;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * All the knowledge of the loaded packs, each map from id to value in pack order.
 *
 * @param packs the built-in one first
 */
public record Catalog(
    List<PackInfo> packs,
    SequencedMap<String, ComponentType> types,
    SequencedMap<String, Protocol> protocols,
    SequencedMap<String, ZoneKind> zones,
    SequencedMap<String, PropertyGroup> propertyGroups,
    SequencedMap<String, PropertyType> elementProperties,
    SequencedMap<String, PropertyType> flowProperties,
    SequencedMap<String, DataKind> dataKinds,
    SequencedMap<String, Control> controls,
    SequencedMap<String, Rule> rules,
    SequencedMap<String, Requirement> requirements,
    SequencedMap<String, FindingType> findings,
    SequencedMap<String, Reference> references,
    SequencedMap<String, Glyph> glyphs,
    SequencedMap<String, Playbook> playbooks) {
  public Catalog {
    packs = List.copyOf(packs);
    types = Ordered.map(types);
    protocols = Ordered.map(protocols);
    zones = Ordered.map(zones);
    propertyGroups = Ordered.map(propertyGroups);
    elementProperties = Ordered.map(elementProperties);
    flowProperties = Ordered.map(flowProperties);
    dataKinds = Ordered.map(dataKinds);
    controls = Ordered.map(controls);
    rules = Ordered.map(rules);
    requirements = Ordered.map(requirements);
    findings = Ordered.map(findings);
    references = Ordered.map(references);
    glyphs = Ordered.map(glyphs);
    playbooks = Ordered.map(playbooks);
  }

  /** The type of an element, or empty when no loaded pack knows it. */
  public Optional<ComponentType> type(String id) {
    return Optional.ofNullable(types.get(id));
  }

  /** The types of elements of a DFD that no loaded pack knows, sorted. */
  public List<String> unknownTypes(Dfd dfd) {
    return dfd.elements().values().stream()
        .map(Element::type)
        .filter(type -> !types.containsKey(type))
        .sorted()
        .distinct()
        .toList();
  }

  public Optional<Protocol> protocol(String id) {
    return Optional.ofNullable(protocols.get(id));
  }

  public Optional<ZoneKind> zone(String id) {
    return Optional.ofNullable(zones.get(id));
  }

  public Optional<PropertyType> property(PropertyType.On on, String id) {
    return Optional.ofNullable(
        (on == PropertyType.On.ELEMENT ? elementProperties : flowProperties).get(id));
  }

  public Optional<DataKind> dataKind(String id) {
    return Optional.ofNullable(dataKinds.get(id));
  }

  public Optional<Control> control(String id) {
    return Optional.ofNullable(controls.get(id));
  }

  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  public Optional<FindingType> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  public Optional<Reference> reference(String id) {
    return Optional.ofNullable(references.get(id));
  }

  /** The rules that are judged: all that no pack has switched off, in pack order. */
  public List<Rule> rulesInUse() {
    return rules.values().stream().filter(rule -> !rule.isOff()).toList();
  }

  /** The same with other rules. */
  public Catalog withRules(SequencedMap<String, Rule> next) {
    return new Catalog(
        packs,
        types,
        protocols,
        zones,
        propertyGroups,
        elementProperties,
        flowProperties,
        dataKinds,
        controls,
        next,
        requirements,
        findings,
        references,
        glyphs,
        playbooks);
  }

  /** The rules that a pack changes, in pack order. */
  public List<Rule> overridden() {
    return rules.values().stream().filter(rule -> rule.override().isPresent()).toList();
  }
}

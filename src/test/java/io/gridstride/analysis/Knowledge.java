package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.ConditionParser;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Foundation;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Requirement;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.file.Packs;
import io.gridstride.model.Consequence;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small catalogue, put together in a test. */
public final class Knowledge {
  private final SequencedMap<String, ComponentType> types = new LinkedHashMap<>();
  private final SequencedMap<String, Protocol> protocols = new LinkedHashMap<>();
  private final SequencedMap<String, ZoneKind> zones = new LinkedHashMap<>();
  private final SequencedMap<String, PropertyType> elementProperties = new LinkedHashMap<>();
  private final SequencedMap<String, PropertyType> flowProperties = new LinkedHashMap<>();
  private final SequencedMap<String, Rule> rules = new LinkedHashMap<>();
  private final SequencedMap<String, FindingType> findings = new LinkedHashMap<>();
  private final SequencedMap<String, Control> controls = new LinkedHashMap<>();
  private final SequencedMap<String, Requirement> requirements = new LinkedHashMap<>();

  private Knowledge() {}

  public static Knowledge empty() {
    return new Knowledge();
  }

  /** The component types of the built-in pack. */
  public static Knowledge ofTypes() {
    var knowledge = new Knowledge();
    knowledge.types.putAll(Packs.builtIn().types());
    return knowledge;
  }

  public Knowledge type(String id, String segment, List<String> categories) {
    return type(id, segment, categories, Map.of());
  }

  public Knowledge type(
      String id, String segment, List<String> categories, Map<String, String> facts) {
    types.put(
        id,
        new ComponentType(
            id,
            id,
            ElementKind.PROCESS,
            "",
            "",
            categories,
            segment.equals("-")
                ? Optional.empty()
                : Optional.of(ComponentType.Segment.valueOf(segment)),
            Optional.empty(),
            "",
            facts(facts),
            List.of(),
            List.of(),
            ""));
    return this;
  }

  public Knowledge protocol(String id, Map<String, String> facts) {
    protocols.put(id, new Protocol(id, id, "", "", facts(facts)));
    return this;
  }

  public Knowledge zone(String id, int trust) {
    zones.put(id, new ZoneKind(id, id, Optional.empty(), trust, Optional.empty(), "", ""));
    return this;
  }

  /** A kind of zone with one target level for all foundations, or with seven. */
  public Knowledge zoneWithTarget(String id, Integer... target) {
    List<Integer> levels = target.length == 1 ? Collections.nCopies(7, target[0]) : List.of(target);
    zones.put(
        id,
        new ZoneKind(
            id, id, Optional.empty(), 50, Optional.of(new SecurityLevels(levels)), "", ""));
    return this;
  }

  public Knowledge control(String id, Control.Kind kind) {
    return control(id, Control.Effort.LOW, kind, List.of());
  }

  public Knowledge control(String id, Control.Effort effort, String... references) {
    return control(id, effort, Control.Kind.PREVENTIVE, List.of(references));
  }

  private Knowledge control(
      String id, Control.Effort effort, Control.Kind kind, List<String> references) {
    controls.put(id, new Control(id, id, "", effort, kind, Control.At.DEVICE, references));
    return this;
  }

  /** A requirement for zones and conduits; a condition that speaks of elements is asked of them. */
  public Knowledge requirement(String id, Foundation foundation, int level, String... conditions) {
    Map<Boolean, List<String>> byRole =
        Stream.of(conditions).collect(Collectors.partitioningBy(text -> text.contains("element")));
    requirements.put(
        id,
        new Requirement(
            id,
            id,
            foundation,
            level,
            Optional.empty(),
            List.of(Requirement.On.values()),
            byRole.get(true).stream().map(Knowledge::condition).toList(),
            byRole.get(false).stream().map(Knowledge::condition).toList()));
    return this;
  }

  public Knowledge scale(String property, String... worstToBest) {
    elementProperties.put(property, choice(PropertyType.On.ELEMENT, property, false, worstToBest));
    flowProperties.put(property, choice(PropertyType.On.FLOW, property, false, worstToBest));
    return this;
  }

  /** A scale of what a thing is, which no remedy changes. */
  public Knowledge given(String property, String... worstToBest) {
    elementProperties.put(property, choice(PropertyType.On.ELEMENT, property, true, worstToBest));
    flowProperties.put(property, choice(PropertyType.On.FLOW, property, true, worstToBest));
    return this;
  }

  /** A number that an element may state. */
  public Knowledge number(String property) {
    elementProperties.put(
        property,
        new PropertyType(
            property,
            PropertyType.On.ELEMENT,
            PropertyType.Kind.COUNT,
            property,
            Optional.empty(),
            List.of(),
            new LinkedHashMap<>(),
            "",
            "",
            false));
    return this;
  }

  private static PropertyType choice(
      PropertyType.On on, String id, boolean given, String... values) {
    return new PropertyType(
        id,
        on,
        PropertyType.Kind.CHOICE,
        id,
        Optional.empty(),
        List.of(values),
        new LinkedHashMap<>(),
        "",
        "",
        given);
  }

  public Knowledge elementRule(String id, String appliesWhen) {
    return rule(id, Rule.On.ELEMENT, appliesWhen, Optional.empty());
  }

  public Knowledge elementRule(String id, String appliesWhen, String mitigatedWhen) {
    return rule(id, Rule.On.ELEMENT, appliesWhen, Optional.of(mitigatedWhen));
  }

  public Knowledge flowRule(String id, String appliesWhen) {
    return rule(id, Rule.On.FLOW, appliesWhen, Optional.empty());
  }

  public Knowledge flowRule(String id, String appliesWhen, String mitigatedWhen) {
    return rule(id, Rule.On.FLOW, appliesWhen, Optional.of(mitigatedWhen));
  }

  private Knowledge rule(String id, Rule.On on, String applies, Optional<String> mitigated) {
    return rule(
        id, on, condition(applies), mitigated.map(Knowledge::condition), 3, 3, Optional.empty());
  }

  public Knowledge rule(
      String id,
      Rule.On on,
      Condition applies,
      Optional<Condition> mitigated,
      int likelihood,
      int impact,
      Optional<Consequence> consequence) {
    rules.put(
        id,
        new Rule(
            id,
            on,
            Stride.TAMPERING,
            id,
            "",
            "",
            "",
            "",
            likelihood,
            impact,
            false,
            consequence,
            applies,
            mitigated,
            List.of("C01", "C05", "C06"),
            List.of("C02", "C04"),
            List.of(),
            List.of(),
            Optional.empty()));
    return this;
  }

  /** Lets a pack change a rule that is there already. */
  Knowledge overriding(String rule, Optional<RuleOverride> override) {
    rules.computeIfPresent(rule, (id, one) -> one.withOverride(override));
    return this;
  }

  /** Gives a rule another letter than tampering. */
  public Knowledge letter(String rule, Stride stride) {
    rules.computeIfPresent(
        rule,
        (id, old) ->
            new Rule(
                id,
                old.on(),
                stride,
                old.title(),
                old.attack(),
                old.harm(),
                old.detection(),
                old.advice(),
                old.likelihood(),
                old.impact(),
                old.publicTool(),
                old.consequence(),
                old.appliesWhen(),
                old.mitigatedWhen(),
                old.controls(),
                old.supporting(),
                old.references(),
                old.cases(),
                old.override()));
    return this;
  }

  public Knowledge control(String id, Control.At at) {
    controls.put(
        id, new Control(id, id, "", Control.Effort.LOW, Control.Kind.PREVENTIVE, at, List.of()));
    return this;
  }

  public Knowledge finding(String id, Severity severity) {
    findings.put(id, new FindingType(id, id, "", "", severity, List.of(), List.of(), List.of()));
    return this;
  }

  public Catalog catalog() {
    return new Catalog(
        List.of(),
        types,
        protocols,
        zones,
        new LinkedHashMap<>(),
        elementProperties,
        flowProperties,
        new LinkedHashMap<>(),
        controls,
        rules,
        requirements,
        findings,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  public static Condition condition(String text) {
    ConditionParser.Result result = ConditionParser.parse(text);
    assertThat(result).isInstanceOf(ConditionParser.Parsed.class);
    return ((ConditionParser.Parsed) result).condition();
  }

  private static Properties facts(Map<String, String> facts) {
    Map<String, PropertyValue> values = new TreeMap<>();
    facts.forEach((name, value) -> values.put(name, Sketch.value(value)));
    return Properties.of(values);
  }
}

package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.ConditionParser;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A small catalogue, put together in a test. */
public final class Knowledge {
  private final SequencedMap<String, ComponentType> types = new LinkedHashMap<>();
  private final SequencedMap<String, Protocol> protocols = new LinkedHashMap<>();
  private final SequencedMap<String, ZoneKind> zones = new LinkedHashMap<>();
  private final SequencedMap<String, PropertyType> elementProperties = new LinkedHashMap<>();
  private final SequencedMap<String, PropertyType> flowProperties = new LinkedHashMap<>();
  private final SequencedMap<String, Rule> rules = new LinkedHashMap<>();
  private final SequencedMap<String, FindingType> findings = new LinkedHashMap<>();

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

  public Knowledge scale(String property, String... worstToBest) {
    elementProperties.put(property, choice(PropertyType.On.ELEMENT, property, worstToBest));
    flowProperties.put(property, choice(PropertyType.On.FLOW, property, worstToBest));
    return this;
  }

  private static PropertyType choice(PropertyType.On on, String id, String... values) {
    return new PropertyType(id, on, PropertyType.Kind.CHOICE, id, List.of(values), "", "");
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
        elementProperties,
        flowProperties,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        rules,
        findings,
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

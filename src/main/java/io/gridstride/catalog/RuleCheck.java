package io.gridstride.catalog;

import io.gridstride.model.Dfd;
import java.util.List;

/** Checks one rule with its conditions and cases. */
final class RuleCheck {
  private final Rule rule;
  private final Catalog catalog;
  private final EntryCheck entry;

  private RuleCheck(Rule rule, Catalog catalog, EntryCheck entry) {
    this.rule = rule;
    this.catalog = catalog;
    this.entry = entry;
  }

  static void check(Rule rule, Catalog catalog, EntryCheck entry) {
    var check = new RuleCheck(rule, catalog, entry);
    check.condition("appliesWhen", rule.appliesWhen());
    rule.mitigatedWhen().ifPresent(condition -> check.condition("mitigatedWhen", condition));
    entry.controls("controls", rule.controls());
    entry.controls("supporting", rule.supporting());
    entry.references(rule.references());
    if (rule.mitigatedWhen().isEmpty() && rule.controls().isEmpty()) {
      entry.fault(
          "controls",
          "Nothing can stop this threat; give it \"mitigatedWhen\", \"controls\" or both.");
    }
    rule.cases().forEach(check::oneCase);
  }

  private void condition(String field, Condition condition) {
    ConditionCheck.check(condition, rule.on(), catalog)
        .forEach(sentence -> entry.fault(field, sentence));
  }

  private void oneCase(RuleCase one) {
    String field = "cases/" + RuleCase.field(one.expected());
    Dfd dfd = one.dfd();
    dfd.elements()
        .values()
        .forEach(element -> {
          entry.known(field, "component type", List.of(element.type()), catalog.types().keySet());
          entry.values(field, PropertyType.On.ELEMENT, element.properties());
        });
    dfd.flows()
        .values()
        .forEach(flow -> {
          entry.known(
              field, "protocol", flow.protocol().stream().toList(), catalog.protocols().keySet());
          entry.values(field, PropertyType.On.FLOW, flow.properties());
        });
    dfd.boundaries()
        .values()
        .forEach(zone ->
            entry.known(
                field, "zone kind", zone.kind().stream().toList(), catalog.zones().keySet()));
    dfd.assets()
        .values()
        .forEach(asset ->
            entry.known(field, "data kind", List.of(asset.kind()), catalog.dataKinds().keySet()));
    dfd.controls().values().forEach(use -> entry.controls(field, List.of(use.control())));
  }
}

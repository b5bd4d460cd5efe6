package io.gridstride.file;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleCase;
import io.gridstride.catalog.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** Reads the worked examples of a rule, each a few words that stand for a small DFD. */
final class PackCases {
  private final SequencedMap<String, ComponentType> types;
  private final SequencedMap<String, ZoneKind> zones;

  PackCases(SequencedMap<String, ComponentType> types, SequencedMap<String, ZoneKind> zones) {
    this.types = types;
    this.zones = zones;
  }

  /** The cases that are there, in the order of {@link Outcome}. */
  List<RuleCase> all(JsonCursor at, Rule.On on) {
    List<RuleCase> cases = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      at.field(RuleCase.field(outcome)).ifPresent(one -> cases.add(one(one, outcome, on)));
    }
    at.noOthers();
    return cases;
  }

  private RuleCase one(JsonCursor at, Outcome outcome, Rule.On on) {
    var dfd = new CaseDfd(types, zones);
    String subject =
        switch (on) {
          case ELEMENT -> element(at, dfd);
          case FLOW -> flow(at, dfd);
        };
    at.texts("controls").forEach(control -> dfd.control(control, subject));
    at.noOthers();
    return new RuleCase(outcome, dfd.build(), subject);
  }

  private static String element(JsonCursor at, CaseDfd dfd) {
    String subject = dfd.element(at.required("element"), "subject");
    int number = 1;
    for (JsonCursor flow : at.list("receives", flow -> flow)) {
      String from = dfd.element(flow.required("from"), "from" + number);
      dfd.flow(flow, "in" + number++, from, subject);
    }
    for (JsonCursor flow : at.list("sends", flow -> flow)) {
      String to = dfd.element(flow.required("to"), "to" + number);
      dfd.flow(flow, "out" + number++, subject, to);
    }
    return subject;
  }

  private static String flow(JsonCursor at, CaseDfd dfd) {
    String source = dfd.element(at.required("source"), "source");
    String target = dfd.element(at.required("target"), "target");
    return dfd.flow(at.required("flow"), "subject", source, target);
  }
}

package io.gridstride.analysis.rules;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Mention;
import io.gridstride.analysis.Mention.Literal;
import io.gridstride.analysis.Mention.Self;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Verdict.Clue;
import io.gridstride.analysis.Verdict.Need;
import io.gridstride.analysis.scope.Crossing;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.KeyGroups;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Reach;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Traffic;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.Role;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Gathers what made conditions true or false, and what is missing where they are unknown. Only what
 * decides is gathered: where one false term settles it, nothing of its neighbours.
 */
final class Evidence {
  private static final String NONE = "none";

  private final Conditions conditions;
  private final Scope scope;
  private final SequencedSet<Clue> clues = new LinkedHashSet<>();
  private final SequencedSet<Need> missing = new LinkedHashSet<>();

  Evidence(Conditions conditions, Scope scope) {
    this.conditions = conditions;
    this.scope = scope;
  }

  List<Clue> clues() {
    return List.copyOf(clues);
  }

  List<Need> missing() {
    return List.copyOf(missing);
  }

  void add(ControlUse use) {
    String status = use.status().name().toLowerCase(Locale.ROOT);
    stated(new Literal(use.id()), "control", use.control() + " " + status);
  }

  void add(Condition condition) {
    switch (condition) {
      case All all -> terms(all.terms(), Truth.FALSE);
      case Any any -> terms(any.terms(), Truth.TRUE);
      case Not not -> add(not.term());
      case PropertyIn in -> property(in, in.role(), in.property());
      case PropertyAtLeast least -> property(least, least.role(), least.property());
      case TagsContain contain -> property(contain, contain.role(), contain.property());
      case Is is -> stated(new Self(is.role()), "type", scope.node(is.role()).typeId());
      case InZone zone -> zone(zone.role(), zone.kinds());
      case Carries carries -> carries(Conditions.flow(scope), carries.kinds());
      case CrossesBoundary _ -> crosses(Conditions.flow(scope).crossing());
      case Receives receives ->
          traffic(Conditions.element(scope).in(), receives.kinds(), Mention.Into::new);
      case Sends sends ->
          traffic(Conditions.element(scope).out(), sends.kinds(), Mention.OutOf::new);
      case ReachableFrom from -> reach(from.role(), from.zoneKinds());
    }
  }

  private void terms(List<Condition> terms, Truth decisive) {
    boolean decided = false;
    for (Condition term : terms) {
      if (conditions.truth(term, scope) == decisive) {
        add(term);
        decided = true;
      }
    }
    if (!decided) {
      terms.forEach(this::add);
    }
  }

  private void property(Condition condition, Role role, String property) {
    if (conditions.truth(condition, scope) == Truth.UNKNOWN) {
      String asked = property.equals(Condition.KEY_SHARERS) ? KeyGroups.KEY_SCOPE : property;
      if (role == Role.FLOW && protocolMaySay(property)) {
        missing.add(new Need(new Self(role), FlowScope.PROTOCOL));
      }
      missing.add(new Need(new Self(role), asked));
    } else {
      Known known = scope.property(role, property).orElseThrow();
      clues.add(
          new Clue(new Self(role), property, new Literal(known.value().text()), known.origin()));
    }
  }

  /** Who names the protocol need not be asked what holds by its specification. */
  private boolean protocolMaySay(String property) {
    return conditions.byProtocol().contains(property)
        && scope.property(Role.FLOW, FlowScope.PROTOCOL).isEmpty();
  }

  private void zone(Role role, List<String> kinds) {
    Node node = scope.node(role);
    Predicate<Boundary> fits = zone -> zone.kind().filter(kinds::contains).isPresent();
    switch (node.inZone(kinds)) {
      case TRUE ->
          node.zones().stream()
              .filter(fits)
              .findFirst()
              .ifPresent(zone -> stated(new Self(role), "zone", zone.id()));
      case FALSE ->
          stated(new Self(role), "zone", list(node.zones().stream().map(Boundary::id).toList()));
      case UNKNOWN ->
          node.zones().stream()
              .filter(zone -> zone.kind().isEmpty())
              .forEach(zone -> kindOf(zone.id()));
    }
  }

  private void carries(FlowScope flow, List<String> kinds) {
    Truth truth = flow.carries(kinds);
    if (truth == Truth.UNKNOWN) {
      missing.add(new Need(new Self(Role.FLOW), Missing.DATA));
    } else {
      List<String> shown = truth == Truth.TRUE ? common(flow.kinds(), kinds) : flow.kinds();
      stated(new Self(Role.FLOW), "data", list(shown));
    }
  }

  private void crosses(Crossing crossing) {
    switch (crossing.crosses()) {
      case TRUE ->
          derived(new Self(Role.FLOW), "crosses", new Literal(list(crossing.boundaries())));
      case FALSE -> derived(new Self(Role.FLOW), "crosses", new Literal(NONE));
      case UNKNOWN -> crossing.unstated().forEach(this::kindOf);
    }
  }

  private void traffic(Traffic traffic, List<String> kinds, IntFunction<Mention> flow) {
    List<String> carried = List.copyOf(traffic.carried().keySet());
    switch (traffic.anyOf(kinds)) {
      case TRUE ->
          common(carried, kinds)
              .forEach(kind -> stated(flow.apply(traffic.first(kind)), "data", kind));
      case FALSE -> derived(new Self(Role.ELEMENT), "data", new Literal(list(carried)));
      case UNKNOWN ->
          traffic
              .unstated()
              .forEach(number -> missing.add(new Need(flow.apply(number), Missing.DATA)));
    }
  }

  private void reach(Role role, List<String> kinds) {
    Reach reach = scope.node(role).reach();
    switch (reach.fromAny(kinds)) {
      case TRUE ->
          reach
              .from()
              .forEach((kind, number) -> {
                if (kinds.contains(kind)) {
                  derived(new Self(role), "path", new Mention.ReachedFrom(role, number));
                }
              });
      case FALSE -> derived(new Self(role), "path", new Literal(NONE));
      case UNKNOWN -> reach.unstated().ifPresent(this::kindOf);
    }
  }

  private void kindOf(String zone) {
    missing.add(new Need(new Literal(zone), Missing.KIND));
  }

  private void stated(Mention about, String name, String value) {
    clues.add(new Clue(about, name, new Literal(value), Fact.Origin.MODEL));
  }

  private void derived(Mention about, String name, Mention value) {
    clues.add(new Clue(about, name, value, Fact.Origin.DERIVED));
  }

  private static List<String> common(List<String> have, List<String> asked) {
    return have.stream().filter(asked::contains).toList();
  }

  private static String list(List<String> ids) {
    return ids.isEmpty() ? NONE : String.join(", ", ids);
  }
}

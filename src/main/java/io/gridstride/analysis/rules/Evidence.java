package io.gridstride.analysis.rules;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.scope.Crossing;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Scopes;
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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gathers what made conditions true or false, and what is missing where they are unknown. Only what
 * decides is gathered: where one false term settles it, nothing of its neighbours.
 */
public final class Evidence {
  private static final String NONE = "none";

  private final Conditions conditions;
  private final Scope scope;
  private final List<Fact> facts = new ArrayList<>();
  private final SequencedSet<Missing> missing = new LinkedHashSet<>();

  public Evidence(Conditions conditions, Scope scope) {
    this.conditions = conditions;
    this.scope = scope;
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  public List<Missing> missing() {
    return List.copyOf(missing);
  }

  public void add(ControlUse use) {
    String status = use.status().name().toLowerCase(Locale.ROOT);
    fact(use.id(), "control", use.control() + " " + status, Fact.Origin.MODEL);
  }

  public void add(Condition condition) {
    switch (condition) {
      case All all -> terms(all.terms(), Truth.FALSE);
      case Any any -> terms(any.terms(), Truth.TRUE);
      case Not not -> add(not.term());
      case PropertyIn in -> property(in, in.role(), in.property());
      case PropertyAtLeast least -> property(least, least.role(), least.property());
      case TagsContain contain -> property(contain, contain.role(), contain.property());
      case Is is -> fact(scope.node(is.role()).placed().typeFact());
      case InZone zone -> zone(scope.node(zone.role()).placed(), zone.kinds());
      case Carries carries -> carries(Conditions.flow(scope), carries.kinds());
      case CrossesBoundary crosses -> crosses(Conditions.flow(scope));
      case Receives receives -> traffic(Conditions.element(scope).in(), receives.kinds());
      case Sends sends -> traffic(Conditions.element(scope).out(), sends.kinds());
      case ReachableFrom from -> reach(scope.node(from.role()), from.zoneKinds());
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
      String asked = property.equals(Condition.KEY_SHARERS) ? Scopes.KEY_SCOPE : property;
      if (role == Role.FLOW && protocolMaySay(property)) {
        missing.add(new Missing(scope.id(role), FlowScope.PROTOCOL));
      }
      missing.add(new Missing(scope.id(role), asked));
    } else {
      fact(scope.property(role, property).orElseThrow().about(scope.id(role), property));
    }
  }

  /** Who names the protocol need not be asked what holds by its specification. */
  private boolean protocolMaySay(String property) {
    return conditions.byProtocol().contains(property)
        && scope.property(Role.FLOW, FlowScope.PROTOCOL).isEmpty();
  }

  private void zone(Placed placed, List<String> kinds) {
    Predicate<Boundary> fits = zone -> zone.kind().filter(kinds::contains).isPresent();
    switch (placed.inZone(kinds)) {
      case TRUE ->
          placed.zones().stream()
              .filter(fits)
              .findFirst()
              .ifPresent(zone -> fact(placed.id(), "zone", zone.id(), Fact.Origin.MODEL));
      case FALSE ->
          fact(
              placed.id(),
              "zone",
              list(placed.zones().stream().map(Boundary::id).toList()),
              Fact.Origin.MODEL);
      case UNKNOWN ->
          placed.zones().stream()
              .filter(zone -> zone.kind().isEmpty())
              .forEach(zone -> missing.add(new Missing(zone.id(), Missing.KIND)));
    }
  }

  private void carries(FlowScope flow, List<String> kinds) {
    Truth truth = flow.carries(kinds);
    if (truth == Truth.UNKNOWN) {
      missing.add(new Missing(flow.flow().id(), Missing.DATA));
    } else {
      List<String> shown = truth == Truth.TRUE ? common(flow.kinds(), kinds) : flow.kinds();
      fact(flow.flow().id(), "data", list(shown), Fact.Origin.MODEL);
    }
  }

  private void crosses(FlowScope flow) {
    Crossing crossing = flow.crossing();
    switch (crossing.crosses()) {
      case TRUE -> fact(flow.flow().id(), "crosses", list(crossing.boundaries()));
      case FALSE -> fact(flow.flow().id(), "crosses", NONE);
      case UNKNOWN ->
          crossing.unstated().forEach(zone -> missing.add(new Missing(zone, Missing.KIND)));
    }
  }

  private void traffic(Traffic traffic, List<String> kinds) {
    switch (traffic.anyOf(kinds)) {
      case TRUE ->
          common(List.copyOf(traffic.carried().keySet()), kinds)
              .forEach(kind -> {
                String flow = traffic.carried().getOrDefault(kind, "");
                fact(flow, "data", kind, Fact.Origin.MODEL);
              });
      case FALSE ->
          fact(
              scope.subject().id(),
              "data",
              list(List.copyOf(traffic.carried().keySet())),
              Fact.Origin.DERIVED);
      case UNKNOWN ->
          traffic.unstated().forEach(flow -> missing.add(new Missing(flow, Missing.DATA)));
    }
  }

  private void reach(Node node, List<String> kinds) {
    switch (node.reach().fromAny(kinds)) {
      case TRUE ->
          node.reach().from().entrySet().stream()
              .filter(entry -> kinds.contains(entry.getKey()))
              .forEach(entry -> fact(node.id(), "path", "from " + entry.getValue()));
      case FALSE -> fact(node.id(), "path", NONE);
      case UNKNOWN ->
          node.reach().unstated().ifPresent(zone -> missing.add(new Missing(zone, Missing.KIND)));
    }
  }

  private void fact(String about, String name, String value) {
    fact(about, name, value, Fact.Origin.DERIVED);
  }

  private void fact(String about, String name, String value, Fact.Origin origin) {
    fact(new Fact(about, name, value, origin));
  }

  private void fact(Fact fact) {
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
  }

  private static List<String> common(List<String> have, List<String> asked) {
    return have.stream().filter(asked::contains).toList();
  }

  private static String list(List<String> ids) {
    return ids.isEmpty() ? NONE : ids.stream().collect(Collectors.joining(", "));
  }
}

package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Site;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Role;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.List;
import java.util.Optional;

/** One subject of a DFD as a rule sees it. */
record Situation(Dfd dfd, Catalog catalog, Site<?> site, Conditions conditions) {
  Subject subject() {
    return site.subject();
  }

  Scope scope() {
    return site.scope();
  }

  Truth truth(Condition condition) {
    return conditions.truth(condition, scope());
  }

  boolean isFlow() {
    return subject().kind() == Subject.Kind.FLOW;
  }

  String id(Role role) {
    return switch (role) {
      case ELEMENT, FLOW -> subject().id();
      case SOURCE -> flow().source();
      case TARGET -> flow().target();
    };
  }

  Flow flow() {
    return dfd.flow(subject().id()).orElseThrow();
  }

  Element element(Role role) {
    return dfd.element(id(role)).orElseThrow();
  }

  Optional<Known> known(Role role, String property) {
    return scope().property(role, property);
  }

  Optional<PropertyType> type(Role role, String property) {
    return catalog.property(
        role == Role.FLOW ? PropertyType.On.FLOW : PropertyType.On.ELEMENT, property);
  }

  /** The zones around an element, innermost first. */
  List<Boundary> zones(Role role) {
    return dfd.enclosing(element(role).boundary());
  }
}

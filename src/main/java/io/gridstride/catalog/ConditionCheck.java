package io.gridstride.catalog;

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
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks that a condition names only what a catalogue holds and its rule can see. */
final class ConditionCheck {
  private static final String PROTOCOL = "protocol";

  private final Catalog catalog;
  private final Rule.On scope;
  private final List<String> found = new ArrayList<>();

  private ConditionCheck(Catalog catalog, Rule.On scope) {
    this.catalog = catalog;
    this.scope = scope;
  }

  /** What is wrong, one sentence each, in reading order. */
  static List<String> check(Condition condition, Rule.On scope, Catalog catalog) {
    var check = new ConditionCheck(catalog, scope);
    check.walk(condition);
    return List.copyOf(check.found);
  }

  private void walk(Condition condition) {
    switch (condition) {
      case All all -> all.terms().forEach(this::walk);
      case Any any -> any.terms().forEach(this::walk);
      case Not not -> walk(not.term());
      case PropertyIn in -> {
        seen(in.role());
        equality(in);
      }
      case PropertyAtLeast least -> {
        seen(least.role());
        scale(least);
      }
      case TagsContain contain -> {
        seen(contain.role());
        tags(contain);
      }
      case Is is -> {
        seen(is.role());
        named(is.names(), this::isTypeOrCategory, "component type or category");
      }
      case InZone zone -> {
        seen(zone.role());
        known(zone.kinds(), catalog.zones().keySet(), "zone kind");
      }
      case ReachableFrom reachable -> {
        seen(reachable.role());
        known(reachable.zoneKinds(), catalog.zones().keySet(), "zone kind");
      }
      case Carries carries -> {
        seen(Role.FLOW);
        known(carries.kinds(), catalog.dataKinds().keySet(), "data kind");
      }
      case CrossesBoundary crosses -> seen(Role.FLOW);
      case Receives receives -> {
        seen(Role.ELEMENT);
        known(receives.kinds(), catalog.dataKinds().keySet(), "data kind");
      }
      case Sends sends -> {
        seen(Role.ELEMENT);
        known(sends.kinds(), catalog.dataKinds().keySet(), "data kind");
      }
    }
  }

  private void seen(Role role) {
    if ((scope == Rule.On.ELEMENT) != (role == Role.ELEMENT)) {
      found.add(
          scope == Rule.On.ELEMENT
              ? "A rule on an element can speak of \"element\" only, not of \""
                  + role.word()
                  + "\"."
              : "A rule on a flow can speak of \"flow\", \"source\" and \"target\", not of"
                  + " \"element\".");
    }
  }

  private void equality(PropertyIn in) {
    if (in.role() == Role.FLOW && in.property().equals(PROTOCOL)) {
      known(in.values(), catalog.protocols().keySet(), "protocol");
    } else if (isNumber(in.role(), in.property())) {
      in.values().forEach(value -> number(in.property(), value));
    } else {
      property(in.role(), in.property())
          .ifPresent(type -> in.values().forEach(value -> equal(type, value)));
    }
  }

  private void equal(PropertyType type, String value) {
    switch (type.kind()) {
      case CHOICE, TEXT -> type.refusal(new PropertyValue.Text(value)).ifPresent(found::add);
      case FLAG -> {
        if (!value.equals("true") && !value.equals("false")) {
          found.add("The property " + type.id() + " is true or false, not \"" + value + "\".");
        }
      }
      case COUNT -> number(type.id(), value);
      case TAGS ->
          found.add("The property " + type.id() + " holds several tags; write \"contains {...}\".");
    }
  }

  private void scale(PropertyAtLeast least) {
    if (isNumber(least.role(), least.property())) {
      number(least.property(), least.value());
      return;
    }
    property(least.role(), least.property())
        .ifPresent(type -> {
          switch (type.kind()) {
            case CHOICE ->
                type.refusal(new PropertyValue.Text(least.value())).ifPresent(found::add);
            case COUNT -> number(type.id(), least.value());
            case FLAG, TAGS, TEXT ->
                found.add(
                    "The property " + type.id() + " has no scale; \">=\" and \"<\" need one.");
          }
        });
  }

  private void tags(TagsContain contain) {
    property(contain.role(), contain.property())
        .ifPresent(type -> {
          if (type.kind() != PropertyType.Kind.TAGS) {
            found.add("The property " + type.id() + " holds no tags; write \"=\" or \"in {...}\".");
          } else {
            type.refusal(new PropertyValue.Tags(contain.tags())).ifPresent(found::add);
          }
        });
  }

  private Optional<PropertyType> property(Role role, String id) {
    var on = role == Role.FLOW ? PropertyType.On.FLOW : PropertyType.On.ELEMENT;
    Optional<PropertyType> type = catalog.property(on, id);
    if (type.isEmpty()) {
      found.add("There is no " + on.word() + " property \"" + id + "\".");
    }
    return type;
  }

  private static boolean isNumber(Role role, String property) {
    return role != Role.FLOW
        && (property.equals(Condition.COUNT) || property.equals(Condition.KEY_SHARERS));
  }

  private void number(String property, String value) {
    if (value.length() > 15 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      found.add("The property " + property + " is a whole number, not \"" + value + "\".");
    }
  }

  private boolean isTypeOrCategory(String name) {
    return catalog.types().values().stream().anyMatch(type -> type.is(name));
  }

  private void known(List<String> names, Collection<String> all, String what) {
    named(names, all::contains, what);
  }

  private void named(List<String> names, Predicate<String> known, String what) {
    names.stream()
        .filter(known.negate())
        .forEach(name -> found.add("There is no " + what + " \"" + name + "\"."));
  }
}

package io.gridstride.review;

import io.gridstride.analysis.explain.Change;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes in words, for a person who can make them in the model. */
public record ChangeWords(PartNames names) {
  /** What to do, such as {@code Set key storage of Meter [m] to secure-element (now software)}. */
  public String todo(Change change) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          "Set "
              + label(part, property)
              + " to "
              + value(part, property, value)
              + now(part, property);
      case Change.SetProtocol(var flow, var protocol) ->
          "Let "
              + named(flow)
              + " use "
              + names.protocol(protocol)
              + names
                  .dfd()
                  .flow(flow)
                  .flatMap(known -> known.protocol())
                  .map(now -> " (now " + names.protocol(now) + ")")
                  .orElse("");
      case Change.SetData(var flow, var kinds) ->
          "Let " + named(flow) + " carry nothing but " + data(kinds);
      case Change.SetZoneKind(var zone, var kind) ->
          "Make " + named(zone) + " a zone of the kind " + names.zoneKind(kind);
      case Change.MoveInto(var element, var zone) ->
          "Move " + named(element) + " into the zone " + named(zone);
      case Change.AddControl(var control, var on) ->
          "Put "
              + names.control(control)
              + " in place "
              + on.map(part -> "on " + named(part)).orElse("for the whole system");
      case Change.CarryOut(var use) -> "Carry out the planned " + control(use);
      case Change.RemoveControl(var use) -> "Take away " + control(use);
    };
  }

  /** The state after it, such as {@code key storage of Meter [m] is software}. */
  public String fact(Change change) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          label(part, property)
              + ConditionWords.be(noun(part, property))
              + " "
              + value(part, property, value);
      case Change.SetProtocol(var flow, var protocol) ->
          named(flow) + " uses " + names.protocol(protocol);
      case Change.SetData(var flow, var kinds) -> named(flow) + " carries " + data(kinds);
      case Change.SetZoneKind(var zone, var kind) ->
          named(zone) + " is a zone of the kind " + names.zoneKind(kind);
      case Change.MoveInto(var element, var zone) ->
          named(element) + " stands in the zone " + named(zone);
      case Change.AddControl(var control, var on) ->
          names.control(control)
              + " is in place "
              + on.map(part -> "on " + named(part)).orElse("for the whole system");
      case Change.CarryOut(var use) -> control(use) + " is carried out";
      case Change.RemoveControl(var use) -> control(use) + " is taken away";
    };
  }

  /** What to do, all of it in one sentence. */
  public String todo(List<Change> changes) {
    return changes.stream()
        .map(this::todo)
        .reduce((first, next) -> first + ", and " + ConditionWords.inSentence(next))
        .orElse("");
  }

  /** The state after all of them, in one sentence. */
  public String fact(List<Change> changes) {
    return changes.stream().map(this::fact).collect(Collectors.joining(", and "));
  }

  /** The answer that it gives to a question, without what the question is about. */
  public String answer(Change change) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) -> value(part, property, value);
      case Change.SetProtocol(var _, var protocol) -> names.protocol(protocol);
      case Change.SetData(var _, var kinds) -> data(kinds);
      case Change.SetZoneKind(var _, var kind) -> names.zoneKind(kind);
      case Change.MoveInto _, Change.AddControl _, Change.CarryOut _, Change.RemoveControl _ ->
          fact(change);
    };
  }

  /** A part by name and id. */
  public String named(String id) {
    return names.part(id) + " [" + id + "]";
  }

  private String label(String part, String property) {
    return noun(part, property) + " of " + named(part);
  }

  private String noun(String part, String property) {
    return names
        .property(part, property)
        .map(type -> ConditionWords.inSentence(type.label()))
        .orElse(property);
  }

  private String value(String part, String property, PropertyValue value) {
    return names.value(names.property(part, property), value.text());
  }

  private String now(String part, String property) {
    return known(part, property)
        .map(value -> " (now " + value(part, property, value) + ")")
        .orElse("");
  }

  /** What the model states, or else what the type or the protocol says. */
  private Optional<PropertyValue> known(String part, String property) {
    return names
        .dfd()
        .element(part)
        .flatMap(element ->
            element
                .properties()
                .get(property)
                .or(() ->
                    names.catalog().type(element.type()).flatMap(t -> t.facts().get(property))))
        .or(() -> names.dfd().flow(part).flatMap(flow -> known(flow, property)));
  }

  private Optional<PropertyValue> known(Flow flow, String property) {
    return flow.properties()
        .get(property)
        .or(() ->
            flow.protocol()
                .flatMap(names.catalog()::protocol)
                .flatMap(protocol -> protocol.facts().get(property)));
  }

  private String data(List<String> kinds) {
    return kinds.stream().map(names::dataKind).collect(Collectors.joining(", "));
  }

  private String control(String use) {
    Optional<ControlUse> known = Optional.ofNullable(names.dfd().controls().get(use));
    return known.map(ControlUse::control).map(names::control).orElse("")
        + known.flatMap(ControlUse::on).map(part -> " on " + named(part)).orElse("");
  }
}

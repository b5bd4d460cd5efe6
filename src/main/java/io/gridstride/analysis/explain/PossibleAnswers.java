package io.gridstride.analysis.explain;

import io.gridstride.analysis.Missing;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import io.gridstride.model.PropertyValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What may be answered about a fact that a rule misses. */
record PossibleAnswers(Dfd dfd, Catalog catalog, Rule rule) {
  List<Change> to(Missing missing) {
    String about = missing.about();
    boolean flow = dfd.flows().containsKey(about);
    if (dfd.boundaries().containsKey(about)) {
      return changes(catalog.zones().keySet(), kind -> new Change.SetZoneKind(about, kind));
    }
    if (flow && missing.property().equals(FlowScope.PROTOCOL)) {
      return changes(catalog.protocols().keySet(), id -> new Change.SetProtocol(about, id));
    }
    if (flow && missing.property().equals(Missing.DATA)) {
      return changes(
          catalog.dataKinds().keySet(), kind -> new Change.SetData(about, List.of(kind)));
    }
    return changes(
        catalog
            .property(flow ? PropertyType.On.FLOW : PropertyType.On.ELEMENT, missing.property())
            .map(this::values)
            .orElse(List.of()),
        value -> new Change.SetProperty(about, missing.property(), value));
  }

  private static <T> List<Change> changes(Collection<T> answers, Function<T, Change> change) {
    return answers.stream().map(change).toList();
  }

  /** Of a number the examples, and those between which the rule divides. */
  private List<PropertyValue> values(PropertyType type) {
    List<PropertyValue> all = Values.of(type);
    return type.kind() == PropertyType.Kind.COUNT
        ? LongStream.concat(
                all.stream().mapToLong(value -> Long.parseLong(value.text())), limits(type))
            .filter(number -> number >= 0)
            .sorted()
            .distinct()
            .<PropertyValue>mapToObj(PropertyValue.Count::new)
            .toList()
        : all;
  }

  /** Flows may have a property of the same name that is no number. */
  private LongStream limits(PropertyType type) {
    return Stream.concat(Stream.of(rule.appliesWhen()), rule.mitigatedWhen().stream())
        .flatMap(PossibleAnswers::leastOf)
        .filter(least -> least.property().equals(type.id()))
        .filter(least -> (least.role() == Role.FLOW) == (type.on() == PropertyType.On.FLOW))
        .mapToLong(least -> Long.parseLong(least.value()))
        .flatMap(limit -> LongStream.of(limit - 1, limit));
  }

  private static Stream<PropertyAtLeast> leastOf(Condition condition) {
    return switch (condition) {
      case Condition.All(var terms) -> terms.stream().flatMap(PossibleAnswers::leastOf);
      case Condition.Any(var terms) -> terms.stream().flatMap(PossibleAnswers::leastOf);
      case Condition.Not(var term) -> leastOf(term);
      case PropertyAtLeast least -> Stream.of(least);
      case Condition.Simple _ -> Stream.empty();
    };
  }
}

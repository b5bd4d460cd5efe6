package io.gridstride.report.parts;

import io.gridstride.catalog.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Which facts a condition rests on, by the names that evidence uses. */
final class ConditionFacts {
  private ConditionFacts() {}

  static List<String> names(Condition condition) {
    SequencedSet<String> names = new LinkedHashSet<>();
    add(condition, names);
    return List.copyOf(names);
  }

  private static void add(Condition condition, SequencedSet<String> names) {
    switch (condition) {
      case Condition.All all -> addAll(all.terms(), names);
      case Condition.Any any -> addAll(any.terms(), names);
      case Condition.Not not -> add(not.term(), names);
      case Condition.PropertyIn in -> names.add(in.property());
      case Condition.PropertyAtLeast least -> names.add(least.property());
      case Condition.TagsContain contain -> names.add(contain.property());
      case Condition.Is is -> names.add("type");
      case Condition.InZone zone -> names.add("zone");
      case Condition.Carries carries -> names.add("data");
      case Condition.CrossesBoundary crosses -> names.add("crosses");
      case Condition.Receives receives -> names.add("data");
      case Condition.Sends sends -> names.add("data");
      case Condition.ReachableFrom reachable -> names.add("path");
    }
  }

  private static void addAll(List<Condition> terms, SequencedSet<String> names) {
    terms.forEach(term -> add(term, names));
  }
}

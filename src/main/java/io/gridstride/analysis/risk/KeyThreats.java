package io.gridstride.analysis.risk;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.Simple;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.Rule;
import java.util.List;

/** Tells the threats by which a key is taken: their rules ask how it is kept or who shares it. */
final class KeyThreats {
  private static final List<String> READS = List.of("keyStorage", Condition.KEY_SHARERS);

  private KeyThreats() {}

  static boolean has(Rule rule) {
    return reads(rule.appliesWhen()) || rule.mitigatedWhen().filter(KeyThreats::reads).isPresent();
  }

  private static boolean reads(Condition condition) {
    return switch (condition) {
      case All all -> all.terms().stream().anyMatch(KeyThreats::reads);
      case Any any -> any.terms().stream().anyMatch(KeyThreats::reads);
      case Not not -> reads(not.term());
      case PropertyIn in -> READS.contains(in.property());
      case PropertyAtLeast least -> READS.contains(least.property());
      case TagsContain contain -> READS.contains(contain.property());
      case Simple _ -> false;
    };
  }
}

package io.gridstride.review;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Reason;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import java.util.List;
import java.util.stream.Stream;

/** The facts that stop a mitigated threat, of all that are known of it. */
public final class StoppedBy {
  private StoppedBy() {}

  /**
   * The facts about what is set that way. What a thing is, where it stands and what it carries
   * stops nothing; it is named only where nothing else is.
   *
   * @param reason of the condition that would stop the threat
   */
  public static List<Fact> facts(Reason reason) {
    if (reason.truth() != Truth.TRUE) {
      return List.of();
    }
    List<Fact> settings = facts(reason, true).distinct().toList();
    return settings.isEmpty() ? facts(reason, false).distinct().toList() : settings;
  }

  private static Stream<Fact> facts(Reason reason, boolean settings) {
    return switch (reason.condition()) {
      case Condition.All _ -> terms(reason, settings);
      case Condition.Any _ -> terms(reason, settings);
      case Condition.Not not ->
          reason.terms().isEmpty()
              ? isSetting(not.term()) || !settings ? reason.facts().stream() : Stream.empty()
              : reason.terms().stream().flatMap(term -> term.facts().stream());
      case Condition.Simple _ ->
          isSetting(reason.condition()) || !settings ? reason.facts().stream() : Stream.empty();
    };
  }

  /** Of alternatives only those that hold. */
  private static Stream<Fact> terms(Reason reason, boolean settings) {
    return reason.terms().stream()
        .filter(term -> term.truth() == Truth.TRUE)
        .flatMap(term -> facts(term, settings));
  }

  private static boolean isSetting(Condition condition) {
    return condition instanceof Condition.PropertyIn
        || condition instanceof Condition.PropertyAtLeast
        || condition instanceof Condition.TagsContain;
  }
}

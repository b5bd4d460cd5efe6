package io.gridstride.review;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Role;
import java.util.List;
import java.util.Optional;

/**
 * Two alternatives that differ in nothing but which way the flow runs.
 *
 * @param ends what one end is; two of them where the other end matters too
 */
record EitherEnd(List<Is> ends) {
  EitherEnd {
    ends = List.copyOf(ends);
  }

  static Optional<EitherEnd> of(Condition one, Condition other) {
    List<Is> ends = ends(one);
    boolean turned = ends.stream().map(EitherEnd::turned).toList().equals(ends(other));
    return ends.isEmpty() || !turned ? Optional.empty() : Optional.of(new EitherEnd(ends));
  }

  private static List<Is> ends(Condition condition) {
    List<Condition> terms = condition instanceof All(var all) ? all : List.of(condition);
    List<Is> ends =
        terms.stream()
            .filter(Is.class::isInstance)
            .map(Is.class::cast)
            .filter(is -> is.role() == Role.SOURCE || is.role() == Role.TARGET)
            .toList();
    boolean known =
        ends.size() == terms.size()
            && ends.size() <= 2
            && ends.stream().map(Is::role).distinct().count() == ends.size();
    return known ? ends : List.of();
  }

  private static Is turned(Is end) {
    return new Is(end.role() == Role.SOURCE ? Role.TARGET : Role.SOURCE, end.names());
  }
}

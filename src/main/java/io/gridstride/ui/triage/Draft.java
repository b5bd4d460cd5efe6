package io.gridstride.ui.triage;

import io.gridstride.model.Decision;
import io.gridstride.model.Decision.Status;
import io.gridstride.model.Extras;
import io.gridstride.review.Grounds;
import io.gridstride.review.Register.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be recorded on some threats. A field is empty when they differ in it and nobody has
 * changed it.
 */
record Draft(
    Optional<Status> status,
    Optional<String> reason,
    Optional<String> by,
    Optional<Optional<LocalDate>> at,
    Optional<String> owner,
    Optional<Optional<LocalDate>> due,
    Optional<String> link) {

  /**
   * What stands in the model now.
   *
   * @param by who decides if nobody has yet
   * @param today when it is decided if it was not yet
   */
  static Draft of(List<Entry> entries, String by, LocalDate today) {
    return new Draft(
        common(entries, entry -> entry.decision().map(Decision::status)).flatMap(one -> one),
        common(entries, entry -> entry.decision().map(Decision::reason).orElse("")),
        common(entries, entry -> entry.decision().map(Decision::by).orElse(by)),
        common(entries, entry -> entry.decision().map(Decision::at).orElse(Optional.of(today))),
        common(entries, entry -> entry.decision().map(Decision::owner).orElse("")),
        common(entries, entry -> entry.decision().flatMap(Decision::due)),
        common(entries, entry -> entry.decision().map(Decision::link).orElse("")));
  }

  private static <T> Optional<T> common(List<Entry> entries, Function<Entry, T> field) {
    List<T> values = entries.stream().map(field).distinct().toList();
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  Draft withStatus(Status next) {
    return new Draft(Optional.of(next), reason, by, at, owner, due, link);
  }

  Draft withReason(String next) {
    return new Draft(status, Optional.of(next), by, at, owner, due, link);
  }

  Draft withBy(String next) {
    return new Draft(status, reason, Optional.of(next), at, owner, due, link);
  }

  Draft withAt(Optional<LocalDate> next) {
    return new Draft(status, reason, by, Optional.of(next), owner, due, link);
  }

  Draft withOwner(String next) {
    return new Draft(status, reason, by, at, Optional.of(next), due, link);
  }

  Draft withDue(Optional<LocalDate> next) {
    return new Draft(status, reason, by, at, owner, Optional.of(next), link);
  }

  Draft withLink(String next) {
    return new Draft(status, reason, by, at, owner, due, Optional.of(next));
  }

  /** Whether it says what is decided on each of the threats. */
  boolean decides(List<Entry> entries) {
    return status.isPresent() || entries.stream().allMatch(entry -> entry.decision().isPresent());
  }

  /** The decision on one threat, resting on the facts of now. */
  Decision on(Entry entry) {
    Optional<Decision> old = entry.decision();
    return new Decision(
        entry.threat().id(),
        status.or(() -> old.map(Decision::status)).orElseThrow(),
        reason.or(() -> old.map(Decision::reason)).orElse(""),
        by.or(() -> old.map(Decision::by)).orElse(""),
        at.orElseGet(() -> old.flatMap(Decision::at)),
        owner.or(() -> old.map(Decision::owner)).orElse(""),
        due.orElseGet(() -> old.flatMap(Decision::due)),
        link.or(() -> old.map(Decision::link)).orElse(""),
        Grounds.of(entry.threat()).text(),
        old.map(Decision::extras).orElse(Extras.NONE));
  }
}

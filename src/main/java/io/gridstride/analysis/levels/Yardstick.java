package io.gridstride.analysis.levels;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Mention;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Verdict.Need;
import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.rules.Weighed;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Site;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Requirement;
import io.gridstride.catalog.Role;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One requirement with all that can decide it.
 *
 * @param controls ids of the controls that meet it
 */
record Yardstick(Requirement requirement, List<String> controls, Conditions conditions) {
  /** More than that nobody reads of one requirement. */
  private static final int SHOWN = 20;

  Yardstick {
    controls = List.copyOf(controls);
  }

  static Yardstick of(Requirement requirement, Catalog catalog, Conditions conditions) {
    return new Yardstick(
        requirement,
        catalog.controls().values().stream()
            .filter(requirement::metBy)
            .map(Control::id)
            .sorted()
            .toList(),
        conditions);
  }

  /** Whether anything in the catalogue can meet or miss it there. */
  boolean judges(Requirement.On on) {
    return requirement.on().contains(on)
        && !(controls.isEmpty() && requirement.flows().isEmpty() && elements(on).isEmpty());
  }

  private List<Condition> elements(Requirement.On on) {
    return on == Requirement.On.ZONE ? requirement.elements() : List.of();
  }

  /**
   * Judges it in a place.
   *
   * @param covering the controls on the place as a whole, planned ones too
   */
  Judged judge(Place place, List<ControlUse> covering) {
    if (inPlace(covering)) {
      return met();
    }
    List<Reply> replies = place.members().stream().map(this::reply).toList();
    List<Reply> failing = replies.stream().filter(reply -> !reply.facts().isEmpty()).toList();
    List<Reply> silent = replies.stream().filter(reply -> !reply.missing().isEmpty()).toList();
    if (failing.isEmpty() && silent.isEmpty() && replies.stream().anyMatch(Reply::met)) {
      return met();
    }
    List<String> planned = planned(place, covering);
    return failing.isEmpty()
        ? new Judged(
            requirement,
            State.NOT_STATED,
            List.of(),
            first(silent, Reply::missing),
            silent.size(),
            planned)
        : new Judged(
            requirement,
            State.NOT_MET,
            first(failing, Reply::facts),
            List.of(),
            failing.size(),
            planned);
  }

  private Judged met() {
    return new Judged(requirement, State.MET, List.of(), List.of(), 0, List.of());
  }

  private static <T> List<T> first(List<Reply> replies, Function<Reply, List<T>> part) {
    return replies.stream().flatMap(reply -> part.apply(reply).stream()).limit(SHOWN).toList();
  }

  private List<String> planned(Place place, List<ControlUse> covering) {
    return Stream.concat(
            covering.stream(),
            place.members().stream().flatMap(one -> one.scope().controls().stream()))
        .map(ControlUse::control)
        .filter(controls::contains)
        .sorted()
        .distinct()
        .toList();
  }

  private boolean inPlace(List<ControlUse> uses) {
    return uses.stream()
        .anyMatch(use -> use.status().inPlace() && controls.contains(use.control()));
  }

  private List<Condition> conditions(Scope member) {
    return switch (member) {
      case ElementScope _ -> requirement.elements();
      case FlowScope _ -> requirement.flows();
    };
  }

  /** Nobody is asked about an element what has no meaning for its type. */
  private static boolean askable(Need need, Scope scope) {
    return !(need.about() instanceof Mention.Self(Role role))
        || role == Role.FLOW
        || scope
            .node(role)
            .type()
            .filter(type -> type.properties().contains(need.property()))
            .isPresent();
  }

  private Reply reply(Site<?> member) {
    Scope scope = member.scope();
    if (inPlace(scope.controls())) {
      return new Reply(true, List.of(), List.of());
    }
    List<Weighed> all =
        conditions(scope).stream()
            .map(condition -> Weighed.of(condition, scope, conditions))
            .toList();
    return new Reply(
        all.stream().anyMatch(one -> one.truth() == Truth.TRUE),
        all.stream()
            .filter(one -> one.truth() == Truth.FALSE)
            .flatMap(one -> one.clues().stream())
            .map(clue -> clue.in(member.names()))
            .distinct()
            .toList(),
        all.stream()
            .flatMap(one -> one.needs().stream())
            .filter(need -> askable(need, scope))
            .map(need -> need.in(member.names()))
            .distinct()
            .toList());
  }

  /**
   * What one member says.
   *
   * @param met whether anything of it meets the requirement
   * @param facts what of it does not
   * @param missing what of it must be stated to know
   */
  private record Reply(boolean met, List<Fact> facts, List<Missing> missing) {}
}

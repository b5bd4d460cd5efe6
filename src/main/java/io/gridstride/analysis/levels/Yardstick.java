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
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Requirement;
import io.gridstride.catalog.Role;
import io.gridstride.model.ControlUse;
import java.util.ArrayList;
import java.util.List;
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
      return new Judged(requirement, State.MET, List.of(), List.of(), 0, List.of());
    }
    var count = new Count();
    for (Site<?> member : place.members()) {
      if (inPlace(member.scope().controls())) {
        count.met = true;
      } else {
        conditions(member.scope()).forEach(condition -> count.add(member, condition));
        count.next();
      }
    }
    return count.result(
        Stream.concat(
                covering.stream(),
                place.members().stream().flatMap(one -> one.scope().controls().stream()))
            .map(ControlUse::control)
            .filter(controls::contains)
            .sorted()
            .distinct()
            .toList());
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

  /** Adds up what the members of a place say. */
  private final class Count {
    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private boolean met;
    private boolean failed;
    private boolean silent;
    private int failing;
    private int unstated;

    void add(Site<?> member, Condition condition) {
      Weighed weighed = Weighed.of(condition, member.scope(), conditions);
      switch (weighed.truth()) {
        case TRUE -> met = true;
        case FALSE -> {
          failed = true;
          add(weighed.clues().stream().map(clue -> clue.in(member.names())), facts);
        }
        case UNKNOWN -> {
          List<Need> needs =
              weighed.needs().stream().filter(need -> askable(need, member.scope())).toList();
          silent = silent || !needs.isEmpty();
          add(needs.stream().map(need -> need.in(member.names())), missing);
        }
      }
    }

    private static <T> void add(Stream<T> more, List<T> all) {
      more.filter(one -> all.size() < SHOWN && !all.contains(one)).forEach(all::add);
    }

    void next() {
      failing += failed ? 1 : 0;
      unstated += silent ? 1 : 0;
      failed = false;
      silent = false;
    }

    Judged result(List<String> planned) {
      if (failing > 0) {
        return new Judged(requirement, State.NOT_MET, facts, List.of(), failing, planned);
      }
      return met && unstated == 0
          ? new Judged(requirement, State.MET, List.of(), List.of(), 0, List.of())
          : new Judged(requirement, State.NOT_STATED, List.of(), missing, unstated, planned);
    }
  }
}

package io.gridstride.analysis.levels;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.rules.Evidence;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Requirement;
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
    for (Scope member : place.members()) {
      if (inPlace(member.controls())) {
        count.met = true;
      } else {
        conditions(member).forEach(condition -> count.add(member, condition));
        count.next();
      }
    }
    return count.result(
        Stream.concat(
                covering.stream(), place.members().stream().flatMap(one -> one.controls().stream()))
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
  private static boolean askable(Missing missing, Scope member) {
    return switch (member) {
      case ElementScope element -> lists(element.node(), missing.property());
      case FlowScope flow ->
          Stream.of(flow.source(), flow.target())
              .filter(end -> end.id().equals(missing.about()))
              .allMatch(end -> lists(end, missing.property()));
    };
  }

  private static boolean lists(Node node, String property) {
    return node.placed().type().filter(type -> type.properties().contains(property)).isPresent();
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

    void add(Scope member, Condition condition) {
      Truth truth = conditions.truth(condition, member);
      if (truth == Truth.TRUE) {
        met = true;
        return;
      }
      Evidence evidence = new Evidence(conditions, member);
      evidence.add(condition);
      if (truth == Truth.FALSE) {
        failed = true;
        add(evidence.facts(), facts);
      } else if (evidence.missing().stream().anyMatch(one -> askable(one, member))) {
        silent = true;
        add(evidence.missing().stream().filter(one -> askable(one, member)).toList(), missing);
      }
    }

    private static <T> void add(List<T> more, List<T> all) {
      more.stream()
          .filter(one -> all.size() < SHOWN && !all.contains(one))
          .forEach(all::add);
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

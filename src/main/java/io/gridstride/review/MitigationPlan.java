package io.gridstride.review;

import io.gridstride.analysis.Risk;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Control.Kind;
import io.gridstride.catalog.Rule;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * Which controls to put in place, and in which order: each time the one that takes most risk away
 * for its cost, given those before it. Only open threats on which work is left count. What a
 * control takes from a threat follows the formulas of residual risk: a preventive one leaves 0.3 of
 * the likelihood, another 0.65 of the impact, a supporting one does half as much, and no set of
 * them leaves less than 0.15 of either.
 *
 * @param steps in the order to take them
 * @param before the sum of the residual risk of all those threats
 */
public record MitigationPlan(List<Step> steps, double before) {
  private static final double IMPLEMENTED = 0.7;
  private static final double HALF = 0.5;
  private static final double NEVER_BELOW = 0.15;

  /** What a control takes away is not worth a line below this share of a risk of 25. */
  private static final double LEAST = 0.5;

  /**
   * One control, wherever it is needed.
   *
   * @param planned ids of its uses that the model plans
   * @param on ids of the elements and flows whose threats it stops
   * @param closes ids of the threats that it stops and no step before it does, worst first
   * @param cost 0 when all that it needs is planned already, else 1, 3 or 9 by its effort
   * @param removed risk that it takes away, after the steps before it
   * @param left what is left of the risk of all after it
   */
  public record Step(
      Control control,
      List<String> planned,
      List<String> on,
      List<String> closes,
      int cost,
      double removed,
      double left) {
    public Step {
      planned = List.copyOf(planned);
      on = List.copyOf(on);
      closes = List.copyOf(closes);
    }

    /** Risk taken away per cost; what is planned counts as if it cost half of the cheapest. */
    double worth() {
      return removed / Math.max(cost, HALF);
    }
  }

  public MitigationPlan {
    steps = List.copyOf(steps);
  }

  /** What is left of the risk when all steps are taken. */
  public double after() {
    return steps.isEmpty() ? before : steps.getLast().left();
  }

  public static MitigationPlan of(Dfd dfd, Catalog catalog, Register register) {
    return new Greedy(dfd, catalog, register).plan();
  }

  /** A threat with what is left of its two factors so far, and whether a step stops it. */
  private record Rest(Entry entry, double likelihood, double impact, boolean closed) {
    static Rest of(Entry entry) {
      Risk risk = entry.threat().residual();
      return new Rest(entry, risk.likelihood(), risk.impact(), false);
    }

    double score() {
      return likelihood * impact;
    }

    boolean stoppedBy(Control control) {
      return entry.rule().controls().contains(control.id());
    }

    Rest after(Control control) {
      Risk inherent = entry.threat().inherent();
      double effect = IMPLEMENTED * (stoppedBy(control) ? 1 : HALF);
      boolean stopped = closed || stoppedBy(control);
      return control.kind() == Kind.PREVENTIVE
          ? new Rest(entry, least(1 - effect, likelihood, inherent.likelihood()), impact, stopped)
          : new Rest(
              entry, likelihood, least(1 - HALF * effect, impact, inherent.impact()), stopped);
    }

    private static double least(double share, double before, int inherent) {
      return Math.min(before, Math.max(before * share, inherent * NEVER_BELOW));
    }
  }

  private static final class Greedy {
    private final Dfd dfd;
    private final List<Rest> rests = new ArrayList<>();

    /** To each control the places in the list of those that it works on. */
    private final SequencedMap<Control, List<Integer>> candidates = new LinkedHashMap<>();

    Greedy(Dfd dfd, Catalog catalog, Register register) {
      this.dfd = dfd;
      register.entries().stream().filter(Entry::needsWork).map(Rest::of).forEach(rests::add);
      for (int i = 0; i < rests.size(); i++) {
        Rule rule = rests.get(i).entry().rule();
        SequencedSet<String> ids = new LinkedHashSet<>(rule.controls());
        ids.addAll(rule.supporting());
        for (String id : ids) {
          int place = i;
          catalog
              .control(id)
              .ifPresent(one -> candidates.computeIfAbsent(one, _ -> new ArrayList<>()).add(place));
        }
      }
    }

    MitigationPlan plan() {
      double before = rests.stream().mapToDouble(Rest::score).sum();
      double left = before;
      List<Step> steps = new ArrayList<>();
      Optional<Step> next = best(left);
      while (next.isPresent()) {
        steps.add(next.get());
        left = next.get().left();
        Control control = next.get().control();
        for (int place : Optional.ofNullable(candidates.remove(control)).orElseThrow()) {
          rests.set(place, rests.get(place).after(control));
        }
        next = best(left);
      }
      return new MitigationPlan(steps, before);
    }

    /** Supporting effects count, but a control that stops nothing by itself is no step. */
    private Optional<Step> best(double left) {
      return candidates.keySet().stream()
          .map(control -> step(control, left))
          .filter(step -> !step.closes().isEmpty() && step.removed() >= LEAST)
          .max(
              Comparator.comparingDouble(Step::worth)
                  .thenComparing(step -> step.control().id(), Comparator.reverseOrder()));
    }

    private Step step(Control control, double left) {
      double removed = 0;
      SequencedSet<String> on = new LinkedHashSet<>();
      List<String> closes = new ArrayList<>();
      for (int place : Optional.ofNullable(candidates.get(control)).orElseThrow()) {
        Rest rest = rests.get(place);
        removed += rest.score() - rest.after(control).score();
        if (!rest.closed() && rest.stoppedBy(control)) {
          closes.add(rest.entry().threat().id());
          on.add(rest.entry().threat().subject().id());
        }
      }
      List<String> planned =
          dfd.controls().values().stream()
              .filter(use -> use.control().equals(control.id()))
              .filter(use -> use.status() == ControlUse.Status.PLANNED)
              .map(ControlUse::id)
              .toList();
      int cost = planned.isEmpty() ? price(control.effort()) : 0;
      return new Step(control, planned, List.copyOf(on), closes, cost, removed, left - removed);
    }
  }

  private static int price(Control.Effort effort) {
    return switch (effort) {
      case LOW -> 1;
      case MEDIUM -> 3;
      case HIGH -> 9;
    };
  }
}

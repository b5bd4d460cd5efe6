package io.gridstride.review;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Control.Kind;
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

  /** A threat with what is left of its two factors so far. */
  private static final class Rest {
    private final Entry entry;
    private double likelihood;
    private double impact;
    private boolean closed;

    Rest(Entry entry) {
      this.entry = entry;
      Risk risk = entry.threat().residual();
      likelihood = risk.likelihood();
      impact = risk.impact();
    }

    double score() {
      return likelihood * impact;
    }

    private double likelihoodAfter(Control control, double share) {
      return control.kind() == Kind.PREVENTIVE
          ? least(likelihood * (1 - IMPLEMENTED * share), likelihood, inherent().likelihood())
          : likelihood;
    }

    private double impactAfter(Control control, double share) {
      return control.kind() == Kind.PREVENTIVE
          ? impact
          : least(impact * (1 - HALF * IMPLEMENTED * share), impact, inherent().impact());
    }

    private Risk inherent() {
      return entry.threat().inherent();
    }

    private static double least(double after, double before, int inherent) {
      return Math.min(before, Math.max(after, inherent * NEVER_BELOW));
    }

    double scoreAfter(Control control, double share) {
      return likelihoodAfter(control, share) * impactAfter(control, share);
    }

    void apply(Control control, double share) {
      likelihood = likelihoodAfter(control, share);
      impact = impactAfter(control, share);
      closed |= share == 1;
    }
  }

  private static final class Greedy {
    private final Dfd dfd;
    private final List<Rest> rests;
    private final SequencedMap<Control, List<Rest>> candidates = new LinkedHashMap<>();

    Greedy(Dfd dfd, Catalog catalog, Register register) {
      this.dfd = dfd;
      rests = register.entries().stream().filter(Entry::needsWork).map(Rest::new).toList();
      for (Rest rest : rests) {
        SequencedSet<String> ids = new LinkedHashSet<>(rest.entry.rule().controls());
        ids.addAll(rest.entry.rule().supporting());
        ids.stream()
            .flatMap(id -> catalog.control(id).stream())
            .forEach(
                control -> candidates.computeIfAbsent(control, c -> new ArrayList<>()).add(rest));
      }
    }

    MitigationPlan plan() {
      double before = total();
      double left = before;
      List<Step> steps = new ArrayList<>();
      while (!candidates.isEmpty()) {
        Optional<Step> best =
            candidates.keySet().stream()
                .map(this::step)
                .filter(step -> !step.closes().isEmpty() && step.removed() >= LEAST)
                .max(
                    Comparator.comparingDouble(Step::worth)
                        .thenComparing(step -> step.control().id(), Comparator.reverseOrder()));
        if (best.isEmpty()) {
          break;
        }
        Control control = best.get().control();
        List<Rest> concerned = Optional.ofNullable(candidates.remove(control)).orElseThrow();
        concerned.forEach(rest -> rest.apply(control, share(rest, control)));
        left -= best.get().removed();
        Step step = best.get();
        steps.add(
            new Step(
                control,
                step.planned(),
                step.on(),
                step.closes(),
                step.cost(),
                step.removed(),
                left));
      }
      return new MitigationPlan(steps, before);
    }

    private double total() {
      return rests.stream().mapToDouble(Rest::score).sum();
    }

    private static double share(Rest rest, Control control) {
      return rest.entry.rule().controls().contains(control.id()) ? 1 : HALF;
    }

    /** Supporting effects count, but a control that stops nothing by itself is no step. */
    private Step step(Control control) {
      List<Rest> concerned = Optional.ofNullable(candidates.get(control)).orElseThrow();
      double removed = 0;
      SequencedSet<String> on = new LinkedHashSet<>();
      List<String> closes = new ArrayList<>();
      for (Rest rest : concerned) {
        double share = share(rest, control);
        removed += rest.score() - rest.scoreAfter(control, share);
        if (share == 1 && !rest.closed) {
          Threat threat = rest.entry.threat();
          closes.add(threat.id());
          on.add(threat.subject().id());
        }
      }
      List<String> planned =
          dfd.controls().values().stream()
              .filter(use -> use.control().equals(control.id()))
              .filter(use -> use.status() == ControlUse.Status.PLANNED)
              .map(ControlUse::id)
              .toList();
      int cost = planned.isEmpty() ? price(control.effort()) : 0;
      return new Step(control, planned, List.copyOf(on), closes, cost, removed, 0);
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

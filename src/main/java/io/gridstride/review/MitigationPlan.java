package io.gridstride.review;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.explain.Change;
import io.gridstride.analysis.explain.ControlPlaces;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Control.Kind;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Severity;
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
import java.util.stream.Stream;

/**
 * Which controls to put in place, and in which order: each time the one that takes most risk away
 * for its cost, given those before it. Only open threats on which work is left count. What a
 * control takes from a threat follows the formulas of residual risk: a preventive one leaves 0.3 of
 * the likelihood, another 0.65 of the impact, a supporting one does half as much, and no set of
 * them leaves less than 0.15 of either.
 *
 * @param steps in the order to take them
 * @param rests what is left of each of those threats after the last step, in the order of the
 *     register
 */
public record MitigationPlan(List<Step> steps, List<Rest> rests) {
  private static final double IMPLEMENTED = 0.7;
  private static final double HALF = 0.5;
  private static final double NEVER_BELOW = 0.15;

  /** What a control takes away is not worth a line below this share of a risk of 25. */
  private static final double LEAST = 0.5;

  /**
   * One control, wherever it is needed.
   *
   * @param planned ids of its uses that the model plans
   * @param on where it is put: ids of elements, flows and zones, empty for the whole system
   * @param closes ids of the threats that it stops and no step before it does, worst first
   * @param lowers ids of the others of which it takes risk away
   * @param cost 0 when all that it needs is planned already, else 1, 3 or 9 by its effort
   * @param removed risk that it takes away, after the steps before it
   * @param left what is left of the risk of all after it
   */
  public record Step(
      Control control,
      List<String> planned,
      List<Optional<String>> on,
      List<String> closes,
      List<String> lowers,
      int cost,
      double removed,
      double left) {
    public Step {
      planned = List.copyOf(planned);
      on = List.copyOf(on);
      closes = List.copyOf(closes);
      lowers = List.copyOf(lowers);
    }

    private Step on(List<Optional<String>> places) {
      return new Step(control, planned, places, closes, lowers, cost, removed, left);
    }

    private Stream<Change> changes() {
      return planned.isEmpty()
          ? on.stream().map(place -> new Change.AddControl(control.id(), place))
          : planned.stream().map(Change.CarryOut::new);
    }

    /** Risk taken away per cost; what is planned counts as if it cost half of the cheapest. */
    double worth() {
      return removed / Math.max(cost, HALF);
    }
  }

  public MitigationPlan {
    steps = List.copyOf(steps);
    rests = List.copyOf(rests);
  }

  /** The sum of the residual risk of all those threats. */
  public double before() {
    return rests.stream().mapToInt(rest -> rest.entry().threat().residual().score()).sum();
  }

  /** What is left of the risk when all steps are taken. */
  public double after() {
    return rests.stream().mapToDouble(Rest::score).sum();
  }

  /** What the steps do to the model: controls are put in place, or carried out as planned. */
  public List<Change> changes() {
    return steps.stream().flatMap(Step::changes).toList();
  }

  /** The threats that no step stops. */
  public List<Rest> unstopped() {
    return rests.stream().filter(rest -> !rest.closed()).toList();
  }

  public static MitigationPlan of(Dfd dfd, Catalog catalog, Register register) {
    return new Greedy(dfd, catalog, register).plan();
  }

  /** A threat with what is left of its two factors, and whether a step stops it. */
  public record Rest(Entry entry, double likelihood, double impact, boolean closed) {
    private static Rest of(Entry entry) {
      Risk risk = entry.threat().residual();
      return new Rest(entry, risk.likelihood(), risk.impact(), false);
    }

    /** Points of risk, before they are rounded. */
    public double score() {
      return likelihood * impact;
    }

    /** The band once both factors are rounded to whole numbers, as for the risk of any threat. */
    public Severity severity() {
      int score = (int) (factor(likelihood) * factor(impact));
      Severity now = entry.threat().residual().severity();
      Severity then = Severity.ofScore(score);
      return then.compareTo(now) < 0 ? then : now;
    }

    private static long factor(double exact) {
      return Math.max(1, Math.round(exact));
    }

    private boolean stoppedBy(Control control) {
      return entry.rule().controls().contains(control.id());
    }

    private Rest after(Control control) {
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
        steps.add(placed(next.get()));
        left = next.get().left();
        Control control = next.get().control();
        for (int place : Optional.ofNullable(candidates.remove(control)).orElseThrow()) {
          rests.set(place, rests.get(place).after(control));
        }
        next = best(left);
      }
      return new MitigationPlan(steps, rests);
    }

    /** Where nothing is planned, each of its places stops some of what it closes. */
    private Step placed(Step step) {
      if (!step.planned().isEmpty()) {
        return step;
      }
      SequencedSet<String> closed = new LinkedHashSet<>(step.closes());
      return step.on(
          rests.stream()
              .map(rest -> rest.entry().threat())
              .filter(threat -> closed.contains(threat.id()))
              .flatMap(threat -> ControlPlaces.of(step.control(), threat.subject(), dfd).stream())
              .distinct()
              .toList());
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
      List<String> closes = new ArrayList<>();
      List<String> lowers = new ArrayList<>();
      for (int place : Optional.ofNullable(candidates.get(control)).orElseThrow()) {
        Rest rest = rests.get(place);
        double less = rest.score() - rest.after(control).score();
        Threat threat = rest.entry().threat();
        removed += less;
        if (!rest.closed() && rest.stoppedBy(control)) {
          closes.add(threat.id());
        } else if (less > 0) {
          lowers.add(threat.id());
        }
      }
      List<ControlUse> planned =
          dfd.controls().values().stream()
              .filter(use -> use.control().equals(control.id()))
              .filter(use -> use.status() == ControlUse.Status.PLANNED)
              .toList();
      return new Step(
          control,
          planned.stream().map(ControlUse::id).toList(),
          planned.stream().map(ControlUse::on).distinct().toList(),
          closes,
          lowers,
          planned.isEmpty() ? control.effort().cost() : 0,
          removed,
          left - removed);
    }
  }
}

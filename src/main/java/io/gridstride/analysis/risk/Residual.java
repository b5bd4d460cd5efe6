package io.gridstride.analysis.risk;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Risk.Step;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.model.ControlUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What controls leave of a risk. After the formulas of the AMI domain reference, section 9.
 *
 * <p>Likelihood x product of (1 - e w) over the preventive controls of the threat; impact x product
 * of (1 - 0.5 e w) over the detective and recovery ones. The weight w is 1 for a control that stops
 * the threat and 0.5 for a supporting one; others do not count. The effectiveness e is 0.7 for an
 * implemented control, 0.85 for a verified one; a planned one counts 0 today and 0.7 once the plans
 * are carried out. A control that stands in several places counts once, at its best. A property
 * that closes the threat counts as an implemented preventive control of weight 1.
 *
 * <p>Neither product goes below 0.15: no set of controls takes a threat away. Both factors are
 * rounded half up to whole numbers of at least 1, and the steps of each side, those of the inherent
 * risk first, add up to it. A threat of impact 5 and a likelihood of at least 2 where the highest
 * security level is needed never falls below medium: its impact is raised as far as that takes.
 *
 * @param known controls by id; those unknown do not count
 */
public record Residual(SequencedMap<String, Control> known) {
  private static final double IMPLEMENTED = 0.7;
  private static final double VERIFIED = 0.85;
  private static final double SUPPORTING = 0.5;
  private static final double ON_IMPACT = 0.5;
  private static final double AT_LEAST = 0.15;
  private static final int GRAVEST = 5;

  /** Products of decimal fractions that should be halves must round up like halves. */
  private static final double BINARY_ERROR = 1e-9;

  /** Which controls count. */
  public enum Progress {
    /** Those in place: the residual risk. */
    TODAY,
    /** The planned ones too, as if implemented: the projected risk. */
    AS_PLANNED
  }

  /** One thing that lowers one factor. */
  private record Measure(Side side, String reason, double leaves) {}

  /**
   * The risk that is left.
   *
   * @param rating of the subject
   * @param uses the controls on and around the subject, planned ones too
   * @param closedByProperty whether the rule's {@code mitigatedWhen} is true
   */
  public Risk of(
      Risk inherent,
      Rule rule,
      Rating rating,
      List<ControlUse> uses,
      boolean closedByProperty,
      Progress progress) {
    List<Measure> measures = new ArrayList<>();
    if (closedByProperty) {
      measures.add(new Measure(Side.LIKELIHOOD, "A safe property closes it", 1 - IMPLEMENTED));
    }
    best(uses)
        .forEach(
            (control, status) -> measure(control, status, rule, progress).ifPresent(measures::add));
    if (measures.isEmpty()) {
      return inherent;
    }
    List<Step> steps = new ArrayList<>(inherent.steps());
    int likelihood = left(Side.LIKELIHOOD, inherent.likelihood(), measures, steps);
    int impact = left(Side.IMPACT, inherent.impact(), measures, steps);
    boolean grave =
        rating.highestNeed() && inherent.impact() == GRAVEST && inherent.likelihood() >= 2;
    if (grave && likelihood * impact < Severity.MEDIUM.lowestScore()) {
      int raised = Math.ceilDiv(Severity.MEDIUM.lowestScore(), likelihood);
      steps.add(new Step(Side.IMPACT, "Where level 4 is needed it stays medium", raised - impact));
      impact = raised;
    }
    return new Risk(likelihood, impact, steps, rated(inherent, likelihood * impact));
  }

  /** A severity given by a pack stays as a ceiling: controls lower it, and nothing raises it. */
  private static Optional<RuleOverride.Rated> rated(Risk inherent, int score) {
    return inherent
        .rated()
        .filter(rated -> rated.severity().compareTo(Severity.ofScore(score)) < 0);
  }

  private static TreeMap<String, ControlUse.Status> best(List<ControlUse> uses) {
    TreeMap<String, ControlUse.Status> best = new TreeMap<>();
    uses.forEach(
        use -> best.merge(use.control(), use.status(), (a, b) -> a.compareTo(b) < 0 ? b : a));
    return best;
  }

  private Optional<Measure> measure(
      String id, ControlUse.Status status, Rule rule, Progress progress) {
    boolean stops = rule.controls().contains(id);
    Control control = known.get(id);
    if (control == null || !(stops || rule.supporting().contains(id))) {
      return Optional.empty();
    }
    double effect = effectiveness(status, progress) * (stops ? 1 : SUPPORTING);
    String reason = words(status) + (stops ? ": " : ", in support: ") + control.title();
    return effect == 0
        ? Optional.empty()
        : Optional.of(
            switch (control.kind()) {
              case PREVENTIVE -> new Measure(Side.LIKELIHOOD, reason, 1 - effect);
              case DETECTIVE, RECOVERY -> new Measure(Side.IMPACT, reason, 1 - ON_IMPACT * effect);
            });
  }

  private static double effectiveness(ControlUse.Status status, Progress progress) {
    return switch (status) {
      case PLANNED -> progress == Progress.TODAY ? 0 : IMPLEMENTED;
      case IMPLEMENTED -> IMPLEMENTED;
      case VERIFIED -> VERIFIED;
    };
  }

  private static String words(ControlUse.Status status) {
    return switch (status) {
      case PLANNED -> "Once implemented";
      case IMPLEMENTED -> "Implemented";
      case VERIFIED -> "Verified";
    };
  }

  private static int left(Side side, int inherent, List<Measure> measures, List<Step> steps) {
    double product = 1;
    for (Measure measure : measures) {
      if (measure.side() == side) {
        double next = product * measure.leaves();
        steps.add(new Step(side, measure.reason(), inherent * (next - product)));
        product = next;
      }
    }
    if (product < AT_LEAST) {
      steps.add(
          new Step(
              side,
              "No set of controls takes away more than 85 %",
              inherent * (AT_LEAST - product)));
      product = AT_LEAST;
    }
    double exact = inherent * product;
    int whole = Math.max(1, (int) Math.floor(exact + 0.5 + BINARY_ERROR));
    if (whole != exact) {
      steps.add(new Step(side, Weight.ROUNDED, whole - exact));
    }
    return whole;
  }
}

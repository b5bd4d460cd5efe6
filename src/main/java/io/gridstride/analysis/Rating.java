package io.gridstride.analysis;

import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Risk.Step;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Risk before controls, after the formulas of the AMI domain reference, section 9 (design notes of
 * this project, in the manner of NIST SP 800-30 appendices G to I).
 *
 * <p>Likelihood = default of the rule + exposure ({@link Exposure}) + authentication ({@link
 * Authentication}) + 0.5 if a public tool or a known case exists, rounded half up, then kept within
 * 1 to 5. The attacker is of the average class (IEC 62443 SL 2), which adds nothing.
 *
 * <p>Impact = default of the rule, or, when supply or privacy is hurt, the scale of the fleet if
 * that is higher: 1 + floor(log10 N) / 1.5, less 0.5 if the data are aggregated, rounded half up
 * and at most 5, where N is the fleet count of the element or the larger one of a flow's ends.
 *
 * <p>Nothing unspecified changes anything. The steps of a side add up to its value.
 */
final class Rating {
  private static final double PUBLIC_TOOL = 0.5;
  private static final double DECADES_PER_LEVEL = 1.5;
  private static final double AGGREGATED = 0.5;
  private static final int HIGHEST = 5;

  private Rating() {}

  static Risk inherent(Rule rule, Scope scope) {
    List<Weight> likelihood = likelihood(rule, scope);
    List<Weight> impact = impact(rule, scope);
    return new Risk(
        (int) sum(likelihood),
        (int) sum(impact),
        Stream.concat(steps(Side.LIKELIHOOD, likelihood), steps(Side.IMPACT, impact)).toList());
  }

  private static List<Weight> likelihood(Rule rule, Scope scope) {
    List<Weight> weights = new ArrayList<>();
    weights.add(new Weight("As likely as at an average utility", rule.likelihood()));
    Exposure.of(scope).ifPresent(weights::add);
    Authentication.of(scope).ifPresent(weights::add);
    if (rule.publicTool()) {
      weights.add(new Weight("A public tool or a known attack exists", PUBLIC_TOOL));
    }
    double exact = sum(weights);
    long whole = Math.clamp(Math.round(exact), 1, HIGHEST);
    weights.add(new Weight("Rounded to a whole number from 1 to 5", whole - exact));
    return weights;
  }

  private static List<Weight> impact(Rule rule, Scope scope) {
    List<Weight> weights = new ArrayList<>();
    weights.add(new Weight("As harmful as at an average utility", rule.impact()));
    rule.consequence()
        .flatMap(consequence -> scale(consequence, scope))
        .filter(scale -> scale.change() > rule.impact())
        .ifPresent(
            scale -> weights.add(new Weight(scale.reason(), scale.change() - rule.impact())));
    return weights;
  }

  private static double sum(List<Weight> weights) {
    return weights.stream().mapToDouble(Weight::change).sum();
  }

  private static Stream<Step> steps(Side side, List<Weight> weights) {
    return weights.stream()
        .filter(weight -> weight.change() != 0)
        .map(weight -> new Step(side, weight.reason(), weight.change()));
  }

  private static Optional<Weight> scale(Consequence consequence, Scope scope) {
    long units = units(scope);
    return switch (consequence) {
      case SUPPLY ->
          Optional.of(new Weight(units + " units could lose their supply", level(units, 0)));
      case PRIVACY -> {
        double less = aggregated(scope) ? AGGREGATED : 0;
        yield Optional.of(
            new Weight("Data of " + units + " units could be exposed", level(units, less)));
      }
      case BILLING, SAFETY -> Optional.empty();
    };
  }

  private static long level(long units, double less) {
    int decades = Long.toString(units).length() - 1;
    return Math.round(Math.min(HIGHEST, 1 + decades / DECADES_PER_LEVEL - less));
  }

  private static long units(Scope scope) {
    return switch (scope) {
      case ElementScope element -> element.node().placed().element().count();
      case FlowScope flow ->
          Math.max(
              flow.source().placed().element().count(), flow.target().placed().element().count());
    };
  }

  private static boolean aggregated(Scope scope) {
    return scope instanceof FlowScope flow
        && flow.property(Role.FLOW, "aggregated")
            .filter(known -> known.value().text().equals("true"))
            .isPresent();
  }
}

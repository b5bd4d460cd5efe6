package io.gridstride.analysis.risk;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Risk.Step;
import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Node;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Target;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the circumstances of a subject do to the risk of its threats, before controls. After the
 * formulas of the AMI domain reference, section 9 (design notes of this project, in the manner of
 * NIST SP 800-30, appendices G to I).
 *
 * <p>Likelihood = default of the rule + exposure ({@link Exposure}) + authentication ({@link
 * Authentication}) + 0.5 if a public tool or a known case exists, rounded half up, then kept within
 * 1 to 5. The attacker is of the average class (IEC 62443 SL 2), which adds nothing.
 *
 * <p>Impact = default of the rule, or, when supply or privacy is hurt, the scale of the fleet if
 * that is higher: 1 + floor(log10 N) / 1.5, less 0.5 if the data are aggregated, rounded half up
 * and at most 5, where N is the fleet count of the element, or of the end devices at an end of a
 * flow, the smaller one where both ends are such, or else the larger one of its ends.
 *
 * <p>A threat by which a key is taken that a tenth of all units or more share is one level more
 * harmful.
 *
 * <p>Nothing unspecified changes anything. The steps of a side add up to its value.
 *
 * @param units N
 * @param highestNeed whether its zone, or that of an end of a flow, has a security level of 4 as
 *     target
 * @param wideKey whether a tenth of all units or more share its secret
 */
public record Rating(
    Optional<Weight> exposure,
    Optional<Weight> authentication,
    long units,
    boolean aggregated,
    boolean highestNeed,
    boolean wideKey) {
  private static final Weight PUBLIC_TOOL =
      new Weight("A public tool or a known attack exists", 0.5);
  private static final Weight WIDE_KEY =
      new Weight("At least a tenth of all units share the key", 1);
  private static final List<String> END_DEVICES = List.of("meterLike", "hanDevice", "actuator");
  private static final double DECADES_PER_LEVEL = 1.5;
  private static final double LESS_IF_AGGREGATED = 0.5;
  private static final int HIGHEST = 5;
  private static final int HIGHEST_LEVEL = 4;

  public static Rating of(Scope scope, Catalog catalog) {
    return new Rating(
        Exposure.of(scope),
        Authentication.of(scope),
        units(scope),
        aggregated(scope),
        highestNeed(scope, catalog),
        scope instanceof ElementScope element && element.node().wideKey());
  }

  public Risk inherent(Rule rule) {
    List<Weight> likelihood = likelihood(rule);
    List<Weight> impact = impact(rule);
    return new Risk(
        (int) sum(likelihood),
        (int) sum(impact),
        Stream.concat(steps(Side.LIKELIHOOD, likelihood), steps(Side.IMPACT, impact)).toList(),
        rule.rated());
  }

  private List<Weight> likelihood(Rule rule) {
    List<Weight> weights = new ArrayList<>();
    weights.add(new Weight("As likely as at an average utility", rule.likelihood()));
    exposure.ifPresent(weights::add);
    authentication.ifPresent(weights::add);
    if (rule.publicTool()) {
      weights.add(PUBLIC_TOOL);
    }
    double exact = sum(weights);
    long whole = Math.clamp(Math.round(exact), 1, HIGHEST);
    weights.add(new Weight(Weight.ROUNDED, whole - exact));
    return weights;
  }

  private List<Weight> impact(Rule rule) {
    List<Weight> weights = new ArrayList<>();
    weights.add(new Weight("As harmful as at an average utility", rule.impact()));
    rule.consequence()
        .flatMap(this::scale)
        .filter(scale -> scale.change() > rule.impact())
        .ifPresent(
            scale -> weights.add(new Weight(scale.reason(), scale.change() - rule.impact())));
    if (wideKey && KeyThreats.has(rule) && sum(weights) < HIGHEST) {
      weights.add(WIDE_KEY);
    }
    return weights;
  }

  private Optional<Weight> scale(Consequence consequence) {
    return switch (consequence) {
      case SUPPLY ->
          Optional.of(
              new Weight(Quantity.number(units) + " units could lose their supply", level(0)));
      case PRIVACY ->
          Optional.of(
              new Weight(
                  "Data of " + Quantity.number(units) + " units could be exposed",
                  level(aggregated ? LESS_IF_AGGREGATED : 0)));
      case BILLING, SAFETY -> Optional.empty();
    };
  }

  private long level(double less) {
    int decades = Long.toString(units).length() - 1;
    return Math.round(Math.min(HIGHEST, 1 + decades / DECADES_PER_LEVEL - less));
  }

  private static double sum(List<Weight> weights) {
    return weights.stream().mapToDouble(Weight::change).sum();
  }

  private static Stream<Step> steps(Side side, List<Weight> weights) {
    return weights.stream()
        .filter(weight -> weight.change() != 0)
        .map(weight -> new Step(side, weight.reason(), weight.change()));
  }

  private static long units(Scope scope) {
    return switch (scope) {
      case ElementScope element -> element.node().count();
      case FlowScope flow -> units(flow.source(), flow.target());
    };
  }

  /** A fleet that serves a smaller one of end devices sends no more than those are. */
  private static long units(Node source, Node target) {
    return Stream.of(source, target)
        .filter(Rating::isEnd)
        .mapToLong(Node::count)
        .min()
        .orElse(Math.max(source.count(), target.count()));
  }

  private static boolean isEnd(Node node) {
    return node.type().filter(type -> END_DEVICES.stream().anyMatch(type::is)).isPresent();
  }

  private static boolean highestNeed(Scope scope, Catalog catalog) {
    return switch (scope) {
      case ElementScope element -> highestNeed(element.node(), catalog);
      case FlowScope flow ->
          highestNeed(flow.source(), catalog) || highestNeed(flow.target(), catalog);
    };
  }

  private static boolean highestNeed(Node node, Catalog catalog) {
    return Target.of(node.zones(), catalog)
        .filter(target -> target.levels().overall() == HIGHEST_LEVEL)
        .isPresent();
  }

  private static boolean aggregated(Scope scope) {
    return scope instanceof FlowScope flow
        && flow.property(Role.FLOW, "aggregated")
            .filter(known -> known.value().text().equals("true"))
            .isPresent();
  }
}

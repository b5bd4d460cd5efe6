package io.gridstride.analysis.paths;

import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that one flow allows.
 *
 * <p>An attacker moves along the flow: who holds the sender can act on the receiver. Against the
 * flow he moves only where the sender answers those who ask it, since a receiver of what is pushed
 * to it gains nothing over who pushes: a data store; a service that faces the internet, towards
 * people and partners; or where the model says that the receiver pulls. Through a guard, a line or
 * a repeater he goes on the way he came.
 */
final class Steps {
  /** Lines, repeaters and guards are gone through and not taken over. */
  private static final List<String> PASSED = List.of("boundary", "link", "relay");

  private final Ground ground;
  private final Odds odds;
  private final Obstacles obstacles;

  Steps(Ground ground) {
    this.ground = ground;
    this.odds = new Odds(ground);
    this.obstacles = new Obstacles(ground, odds);
  }

  static boolean isPassed(Placed placed) {
    return placed.is(PASSED);
  }

  boolean relays(Placed placed) {
    return odds.relays(placed);
  }

  /** Whether commands may go by the flow. */
  boolean mayCommand(Flow flow) {
    return ground.commands(flow) != Truth.FALSE;
  }

  /** Whether its sender answers who asks it. */
  boolean answers(Flow flow) {
    Placed sender = ground.source(flow);
    return sender.is("store")
        || (Footholds.facesInternet(sender) && Odds.ofPeople(ground.target(flow)))
        || ground
            .property(flow, "pull")
            .filter(pull -> pull.value().text().equals("true"))
            .isPresent();
  }

  /** From the sender to the receiver. */
  Step along(Flow flow) {
    return reach(flow, ground.source(flow), ground.target(flow), false);
  }

  /** From the receiver to the sender. */
  Step against(Flow flow) {
    return reach(flow, ground.target(flow), ground.source(flow), true);
  }

  private Step reach(Flow flow, Placed attacker, Placed victim, boolean asks) {
    return isPassed(victim)
        ? step(
            Step.Sort.PASS,
            flow,
            attacker,
            victim,
            odds.pass(flow, victim),
            Obstacles.Found.NOTHING)
        : step(
            asks ? Step.Sort.ASK : Step.Sort.TAKE,
            flow,
            attacker,
            victim,
            odds.take(flow, attacker, victim, asks),
            obstacles.take(flow, attacker, victim));
  }

  /** He who holds the sender makes up a command. */
  Step order(Flow flow) {
    Placed attacker = ground.source(flow);
    Placed victim = ground.target(flow);
    return step(
        Step.Sort.ORDER,
        flow,
        attacker,
        victim,
        odds.order(flow, attacker, victim),
        obstacles.order(flow, attacker, victim));
  }

  /** The sender passes on a command, which may have been made up on the way. */
  Step forward(Flow flow, boolean forged) {
    Placed victim = ground.target(flow);
    return step(
        Step.Sort.FORWARD,
        flow,
        ground.source(flow),
        victim,
        odds.forward(flow, victim, forged),
        obstacles.forward(flow, victim, forged));
  }

  /** Whether a command that the sender makes up can still fail a signature check later on. */
  boolean forges(Flow flow) {
    return odds.relays(ground.source(flow)) && !obstacles.isSigned(flow, ground.target(flow));
  }

  /** Whether a command that came forged leaves the element forged, or as the element's own. */
  boolean keepsForged(Placed placed) {
    return odds.relays(placed) || Odds.checks(placed);
  }

  private static Step step(
      Step.Sort sort,
      Flow flow,
      Placed attacker,
      Placed victim,
      List<Factor> odds,
      Obstacles.Found found) {
    List<Factor> factors = new ArrayList<>(odds);
    found.factor().ifPresent(factors::add);
    return new Step(
        sort,
        attacker.id(),
        victim.id(),
        flow.id(),
        Factor.product(factors),
        factors,
        found.closedBy(),
        found.stops());
  }
}

package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.Crossing;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The factors of each sort of step. Whoever holds the sender has its keys and passwords, so
 * authentication does not stop him; the better it is, the closer he is kept to what this one sender
 * may say.
 */
final class Odds {
  /** What just hands on what it gets: who holds it has not made the commands that pass it. */
  private static final List<String> RELAYS =
      List.of(
          "boundary", "link", "relay", "aggregator", "gateway", "broker.mqtt", "iot.hub", "api.gw");

  private static final double STAYS_CLOSE = 0.95;

  private final Ground ground;

  Odds(Ground ground) {
    this.ground = ground;
  }

  /** He takes the victim over through what it accepts, or answers, on the flow. */
  List<Factor> take(Flow flow, Placed attacker, Placed victim, boolean asks) {
    List<Factor> factors = new ArrayList<>();
    if (asks) {
      factors.add(Factor.natural("It gives only the answers it is made for", 0.7));
    }
    factors.add(authentication(flow, victim));
    if (ofPeople(attacker)) {
      Scale.SECOND_FACTOR
          .ofKnown(flow.id(), ground.property(flow, "mfa"))
          .or(() -> Scale.SECOND_FACTOR.ofKnown(victim.id(), victim.property("mfa")))
          .ifPresent(factors::add);
    }
    factors.addAll(weaknesses(victim));
    factors.addAll(permissions(victim));
    border(flow).ifPresent(factors::add);
    return factors;
  }

  /** What he sends goes through the element, which stays what it is. */
  List<Factor> pass(Flow flow, Placed through) {
    List<Factor> factors = new ArrayList<>();
    if (through.is("boundary")) {
      factors.add(Scale.FIREWALL.of(through.id(), through.property("defaultDeny")));
    } else {
      factors.add(Factor.natural("It hands on what it gets", STAYS_CLOSE));
    }
    border(flow).ifPresent(factors::add);
    return factors;
  }

  /** He makes up a command. */
  List<Factor> order(Flow flow, Placed attacker, Placed victim) {
    List<Factor> factors = new ArrayList<>();
    if (!relays(attacker)) {
      factors.add(Factor.known("Commands are made there anyway", STAYS_CLOSE, attacker.typeFact()));
    } else if (checks(victim) || isSigned(flow, victim)) {
      factors.add(signature(flow, victim));
    } else {
      factors.add(Factor.natural("It can speak as if for those who make commands", STAYS_CLOSE));
    }
    if (attacker.is("link")) {
      factors.add(authentication(flow, victim));
    }
    factors.addAll(carriage(flow, victim));
    return factors;
  }

  /**
   * The element passes on a command that it was given, as it always does.
   *
   * @param forged the command was made up by one that only hands on what others make
   */
  List<Factor> forward(Flow flow, Placed victim, boolean forged) {
    List<Factor> factors = new ArrayList<>();
    factors.add(Factor.natural("Commands are passed on as a matter of course", STAYS_CLOSE));
    if (forged && checks(victim)) {
      factors.add(signature(flow, victim));
    }
    factors.addAll(carriage(flow, victim));
    return factors;
  }

  /** The device that switches is where a signature is checked. */
  static boolean checks(Placed placed) {
    return Supply.canSwitch(placed) != Truth.FALSE;
  }

  /**
   * Whether it only hands on commands that others have made: by its type, or because somebody else
   * in the model is said to sign the critical ones.
   */
  boolean relays(Placed placed) {
    return placed.is(RELAYS) || (ground.hasSigner() && !ground.signs(placed));
  }

  static boolean ofPeople(Placed placed) {
    return placed.is(List.of("actor", "adv", "access")) || Ground.ofThirdParty(placed);
  }

  private List<Factor> carriage(Flow flow, Placed victim) {
    List<Factor> factors = new ArrayList<>();
    if (ground.commands(flow) == Truth.UNKNOWN) {
      factors.add(Factor.assumed("Whether it carries commands", 0.5));
    }
    if (guardsCommands(victim)) {
      factors.add(Scale.COMMAND_GUARD.of(victim.id(), victim.property("commandGuard")));
    }
    return factors;
  }

  static boolean guardsCommands(Placed placed) {
    return Ground.lists(placed, "commandGuard") || placed.property("commandGuard").isPresent();
  }

  /** It is said that commands on the flow, or to the element, carry their maker's signature. */
  boolean isSigned(Flow flow, Placed victim) {
    return ground.property(flow, "signedCommands").filter(Odds::isTrue).isPresent()
        || Ground.states(victim, "signedCommandsRequired", "true")
        || Ground.states(victim, "commandSigning", "required");
  }

  /** Signed by its maker and checked by the last device, a command cannot be made up on the way. */
  private Factor signature(Flow flow, Placed victim) {
    return Scale.SIGNATURE
        .ofKnown(flow.id(), ground.property(flow, "signedCommands").filter(Odds::isTrue))
        .or(() -> refused(victim, "signedCommandsRequired", "true"))
        .or(() -> refused(victim, "commandSigning", "required"))
        .orElseGet(() -> Scale.SIGNATURE.of(flow.id(), ground.property(flow, "signedCommands")));
  }

  private static boolean isTrue(Known known) {
    return known.value().text().equals("true");
  }

  private static Optional<Factor> refused(Placed victim, String property, String value) {
    return victim
        .property(property)
        .filter(known -> known.value().text().equals(value))
        .map(known ->
            Factor.known(
                "It refuses commands without its maker's signature",
                0.05,
                known.about(victim.id(), property)));
  }

  private Factor authentication(Flow flow, Placed victim) {
    Optional<Known> auth = ground.property(flow, "auth");
    Optional<Known> strength = ground.property(flow, "authStrength");
    if (auth.filter(known -> known.value().text().equals("mutual")).isPresent()
        && strength.filter(known -> known.value().text().equals("cert")).isPresent()) {
      return new Factor(
          "Both ends show a certificate",
          0.4,
          List.of(
              auth.get().about(flow.id(), "auth"), strength.get().about(flow.id(), "authStrength")),
          false);
    }
    return Scale.AUTHENTICATION
        .ofKnown(flow.id(), auth)
        .or(() -> Scale.AUTHENTICATION_OF_ELEMENT.ofKnown(victim.id(), victim.property("authN")))
        .orElseGet(() -> Scale.AUTHENTICATION.of(flow.id(), auth));
  }

  /** How hard it is to break its software. */
  static List<Factor> weaknesses(Placed placed) {
    Optional<Factor> open =
        open(placed, "defaultCredentials", "unchanged", "Its factory password still works")
            .or(() -> open(placed, "eol", "true", "Its maker closes no more flaws"));
    if (open.isPresent()) {
      return List.of(open.get());
    }
    if (Ground.lists(placed, "patching") || placed.property("patching").isPresent()) {
      return List.of(Scale.PATCHING.of(placed.id(), placed.property("patching")));
    }
    return List.of(Factor.natural("As hard to break as the average of its sort", 0.6));
  }

  private static Optional<Factor> open(
      Placed placed, String property, String value, String reason) {
    return placed
        .property(property)
        .filter(known -> known.value().text().equals(value))
        .map(known -> Factor.known(reason, 0.95, known.about(placed.id(), property)));
  }

  /** What it lets one do who has got to it. */
  static List<Factor> permissions(Placed placed) {
    List<Factor> factors = new ArrayList<>();
    for (Scale scale : List.of(Scale.AUTHORISATION, Scale.TOPICS, Scale.KEY_MODULE)) {
      Optional<Known> known = placed.property(scale.property());
      if (known.isPresent() || Ground.lists(placed, scale.property())) {
        factors.add(scale.of(placed.id(), known));
      }
    }
    return factors;
  }

  private Optional<Factor> border(Flow flow) {
    Crossing crossing = ground.crossing(flow);
    return switch (crossing.crosses()) {
      case TRUE ->
          Optional.of(
              Factor.known(
                  "It crosses a trust boundary",
                  0.8,
                  new Fact(
                      flow.id(),
                      "crosses",
                      String.join(", ", crossing.boundaries()),
                      Fact.Origin.DERIVED)));
      case UNKNOWN -> Optional.of(Factor.assumed("Whether it crosses a trust boundary", 0.9));
      case FALSE -> Optional.empty();
    };
  }
}

package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.Control;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stops a step: the controls of the catalogue that do, and the one that stands there already,
 * as a control in place or as a property that says the same. Only controls that work although the
 * attacker holds the sender are listed: it is no use to encrypt against somebody who has the key.
 *
 * <p>Nothing stops somebody from using a line, a repeater or a firewall for what it lets through,
 * nor an element from passing on a command as it always does; nor its maker from making commands.
 */
final class Obstacles {
  /** What a step keeps of its probability: domain reference, section 9, effectiveness. */
  static final double LEFT_BY_IMPLEMENTED = 0.3;

  private static final double LEFT_BY_VERIFIED = 0.15;

  private static final String SIGNATURE = "C23";
  private static final List<String> PUBLIC_SERVICES = List.of("portal", "api.gw");

  /** A property that says that the control is there; its effect, where a scale has it not yet. */
  private record Sign(String control, Optional<Fact> fact, boolean counted) {}

  /**
   * What stands in the way, and what could.
   *
   * @param factor what the control in place leaves; empty where nothing is, or where the factors of
   *     the step have it already
   */
  record Found(Optional<Fact> closedBy, Optional<Factor> factor, List<Stop> stops) {
    static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), List.of());

    /** Both together; of two that stand there the one that leaves less counts. */
    Found and(Found other) {
      List<Stop> both = new ArrayList<>(stops);
      both.addAll(other.stops);
      both.sort(Comparator.comparingInt(Stop::effort));
      Found counts =
          closedBy.isEmpty() || (other.closedBy.isPresent() && other.left() < left())
              ? other
              : this;
      return new Found(counts.closedBy, counts.factor, List.copyOf(both));
    }

    Found distinct() {
      return new Found(closedBy, factor, stops.stream().distinct().toList());
    }

    private double left() {
      return factor.map(Factor::value).orElse(1.0);
    }
  }

  private final Ground ground;
  private final Odds odds;

  Obstacles(Ground ground, Odds odds) {
    this.ground = ground;
    this.odds = odds;
  }

  /** On the way to take the victim over. */
  Found take(Flow flow, Placed attacker, Placed victim) {
    List<Sign> atVictim = atVictim(flow, attacker, victim);
    List<Sign> onFlow = new ArrayList<>();
    if (Ground.ofThirdParty(attacker)) {
      onFlow.add(sign("C71", attacker, "accessMode", "jit", "jump+mfa"));
      onFlow.add(sign("C42", victim, "recording", "true"));
    }
    return found(victim, atVictim).and(found(flow, onFlow));
  }

  /** On the way into what anyone on the internet can talk to. */
  Found facing(Placed victim) {
    Sign sign =
        victim.is("vpn")
            ? counted(sign("C43", victim, "mfa", "true"))
            : victim.is(PUBLIC_SERVICES)
                ? sign("C30", victim, "objectLevelAuthZ", "true")
                : new Sign("C59", Optional.empty(), true);
    return found(victim, List.of(sign));
  }

  private List<Sign> atVictim(Flow flow, Placed attacker, Placed victim) {
    List<Sign> signs = new ArrayList<>();
    if (victim.is("kms")) {
      signs.add(sign("C51", victim, "dualControl", "true"));
      signs.add(counted(sign("C08", victim, "hsm", "true")));
    } else if (victim.is("pki")) {
      signs.add(sign("C68", victim, "rootOffline", "true"));
    } else if (victim.is("store")) {
      signs.add(sign("C78", victim, "egressControl", "deny"));
      signs.add(sign("C72", victim, "dataAtRestEnc", "field"));
    }
    if (victim.is(PUBLIC_SERVICES)) {
      signs.add(sign("C30", victim, "objectLevelAuthZ", "true"));
    }
    if (victim.is("access") && Odds.ofPeople(attacker)) {
      Sign mfa = sign("C55", victim, "mfa", "true");
      signs.add(counted(mfa.fact().isPresent() ? mfa : sign("C55", flow, "mfa", "true")));
    }
    if (Ground.lists(victim, "acl")) {
      signs.add(counted(sign(victim.is("cloud") ? "C76" : "C25", victim, "acl", "per-client")));
    }
    if (Ground.lists(victim, "parserTested")) {
      signs.add(sign("C14", victim, "parserTested", "true"));
    }
    if (Ground.lists(victim, "allowList")) {
      signs.add(sign("C49", victim, "allowList", "true"));
    }
    if (Ground.lists(victim, "patching")) {
      signs.add(counted(sign("C58", victim, "patching", "managed")));
    }
    if (Ground.lists(victim, "authZ")) {
      signs.add(counted(sign("C50", victim, "authZ", "rbac+dual")));
    }
    if (signs.isEmpty()) {
      signs.add(new Sign(victim.is("field") ? "C12" : "C59", Optional.empty(), true));
    }
    return signs;
  }

  /**
   * On the way to have a command passed on to the victim.
   *
   * @param forged the command was made up by one that only hands on what others make
   */
  Found forward(Flow flow, Placed victim, boolean forged) {
    Found guards = found(victim, guards(victim));
    return forged && Odds.checks(victim) ? guards.and(signature(flow, victim)) : guards;
  }

  /** On the way to make the victim accept a command that the attacker makes up. */
  Found order(Flow flow, Placed attacker, Placed victim) {
    Found found = found(victim, guards(victim));
    if (odds.relays(attacker)) {
      return found.and(signature(flow, victim));
    }
    List<Sign> onFlow = new ArrayList<>();
    if (Ground.ofThirdParty(attacker)) {
      onFlow.add(sign("C71", attacker, "accessMode", "jit", "jump+mfa"));
    }
    if (Ground.ofThirdParty(attacker) || attacker.is("cloud") || attacker.is("portal")) {
      onFlow.add(new Sign("C79", Optional.empty(), true));
    }
    found = found.and(found(flow, onFlow));
    if (victim.is("access") && attacker.is("actor")) {
      Sign mfa = sign("C55", victim, "mfa", "true");
      found =
          found.and(
              found(
                  victim,
                  List.of(mfa.fact().isPresent() ? mfa : sign("C55", flow, "mfa", "true"))));
    }
    return found;
  }

  /** A signature that the device checks; on the way it can be stated, but not put. */
  private Found signature(Flow flow, Placed victim) {
    Found onTheWay = found(flow, List.of(counted(sign(SIGNATURE, flow, "signedCommands", "true"))));
    Found found = new Found(onTheWay.closedBy(), onTheWay.factor(), List.of());
    return Odds.checks(victim)
        ? found(
                victim,
                List.of(
                    counted(sign(SIGNATURE, victim, "signedCommandsRequired", "true")),
                    counted(sign(SIGNATURE, victim, "commandSigning", "required"))))
            .and(found)
            .distinct()
        : found;
  }

  /** Whether a command that is made up on the way to the victim fails a signature check. */
  boolean isSigned(Flow flow, Placed victim) {
    return signature(flow, victim).closedBy().isPresent();
  }

  private static List<Sign> guards(Placed victim) {
    return Odds.guardsCommands(victim)
        ? List.of(
            counted(sign("C52", victim, "commandGuard", "rate+mw", "anomaly-threshold")),
            counted(sign("C51", victim, "commandGuard", "dual", "dual+rate")))
        : List.of();
  }

  private static Sign sign(String control, Placed placed, String property, String... safe) {
    return sign(control, placed.id(), property, placed.property(property), safe);
  }

  private Sign sign(String control, Flow flow, String property, String... safe) {
    return sign(control, flow.id(), property, ground.property(flow, property), safe);
  }

  private static Sign sign(
      String control, String id, String property, Optional<Known> known, String... safe) {
    return new Sign(
        control,
        known
            .filter(fact -> List.of(safe).contains(fact.value().text()))
            .map(fact -> fact.about(id, property)),
        false);
  }

  /** A sign whose property already is a factor of the step. */
  private static Sign counted(Sign sign) {
    return new Sign(sign.control(), sign.fact(), true);
  }

  private Found found(Placed victim, List<Sign> signs) {
    return signs.stream()
        .map(sign -> by(sign, ground.inPlace(sign.control(), victim), victim.id()))
        .reduce(Found.NOTHING, Found::and);
  }

  private Found found(Flow flow, List<Sign> signs) {
    return signs.stream()
        .map(sign -> by(sign, ground.inPlace(sign.control(), flow), flow.id()))
        .reduce(Found.NOTHING, Found::and);
  }

  private Found by(Sign sign, Optional<ControlUse> use, String on) {
    Optional<Control> control = ground.catalog().control(sign.control());
    List<Stop> stops = control.map(known -> new Stop(known, on)).stream().toList();
    String title = control.map(Control::title).orElse(sign.control());
    if (use.isPresent()) {
      Fact fact = new Fact(use.get().id(), "control", use.get().control(), Fact.Origin.MODEL);
      double left =
          use.get().status() == ControlUse.Status.VERIFIED ? LEFT_BY_VERIFIED : LEFT_BY_IMPLEMENTED;
      return new Found(Optional.of(fact), Optional.of(Factor.known(title, left, fact)), stops);
    }
    return new Found(
        sign.fact(),
        sign.fact()
            .filter(fact -> !sign.counted())
            .map(fact -> Factor.known(title, LEFT_BY_IMPLEMENTED, fact)),
        stops);
  }
}

package io.gridstride.analysis.paths;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where attackers begin, and how likely it is that one has a hold there.
 *
 * <ul>
 *   <li>An element of type {@code adv}: he is there already.
 *   <li>People. Everybody can be a customer, and among thousands one is dishonest or has lost his
 *       password; technicians are many and hired by contractors; operators and analysts are few,
 *       vetted and watched. An account that is shared makes it likelier.
 *   <li>A partner, by its type or its zone: its own network is broken into, or it turns.
 *   <li>Whatever stands in the internet.
 *   <li>What can be reached by hand: a device in public or on private premises. He opens it, signs
 *       in at its service port or reads its keys. A switch on private premises is none: who lives
 *       there may switch his own load. A shared line in public he can listen and speak on, if he
 *       gets past its encryption. A device in the utility's own cabinet is no entry: who stands at
 *       it has broken in already, which the model may say by stating its exposure.
 *   <li>What can be reached from the internet, if no adversary or internet element of the model
 *       sends to it: otherwise the path begins there.
 * </ul>
 */
final class Footholds {
  private static final String ADVERSARY = "adv";
  private static final String EXPOSURE = "exposure";
  private static final String INTERNET = "Z-INET";

  private final Ground ground;

  Footholds(Ground ground) {
    this.ground = ground;
  }

  /** All entries, by the number of their element. */
  SortedMap<Integer, Entry> all() {
    SortedMap<Integer, Entry> entries = new TreeMap<>();
    boolean[] fronted = new boolean[ground.network().elements().size()];
    for (Flow flow : ground.network().flows()) {
      if (isOutside(ground.source(flow))) {
        fronted[ground.network().number(flow.target())] = true;
      }
    }
    for (int number = 0; number < fronted.length; number++) {
      Placed placed = ground.network().element(number);
      List<Factor> factors = factors(placed, fronted[number]);
      if (!factors.isEmpty()) {
        entries.put(number, Entry.of(placed.id(), factors, obstacles(placed)));
      }
    }
    return entries;
  }

  private Obstacles.Found obstacles(Placed placed) {
    return isOutside(placed) || isPerson(placed) || !facesInternet(placed)
        ? Obstacles.Found.NOTHING
        : new Obstacles(ground, new Odds(ground)).facing(placed);
  }

  private static boolean isOutside(Placed placed) {
    return placed.is(ADVERSARY) || (!isPerson(placed) && Ground.standsIn(placed, INTERNET));
  }

  private static boolean isPerson(Placed placed) {
    return placed.is("actor");
  }

  private static List<Factor> factors(Placed placed, boolean fronted) {
    if (placed.is(ADVERSARY)) {
      return List.of(Factor.known("An adversary is there", 1, placed.typeFact()));
    }
    if (isPerson(placed)) {
      return person(placed);
    }
    if (Ground.ofThirdParty(placed)) {
      return List.of(Factor.known("A partner is broken into, or turns", 0.3, whose(placed)));
    }
    if (Ground.standsIn(placed, INTERNET)) {
      return List.of(Factor.known("It stands in the internet", 0.9, zone(placed)));
    }
    if (facesInternet(placed)) {
      return fronted ? List.of() : facing(placed);
    }
    return switch (placed.property(EXPOSURE).map(known -> known.value().text()).orElse("")) {
      case "public" -> byHand(placed, Factor.known("Anyone can walk up to it", 0.7, of(placed)));
      case "private-premises" ->
          placed.is("actuator")
              ? List.of()
              : byHand(
                  placed,
                  Factor.known(
                      "Whoever lives there has all the time in the world", 0.6, of(placed)));
      default -> List.of();
    };
  }

  static boolean facesInternet(Placed placed) {
    return Ground.states(placed, EXPOSURE, "internet-facing")
        || Ground.states(placed, "internetFacing", "true");
  }

  private static Fact of(Placed placed) {
    return placed.property(EXPOSURE).orElseThrow().about(placed.id(), EXPOSURE);
  }

  private static List<Factor> person(Placed placed) {
    List<Factor> factors = new ArrayList<>();
    if (placed.is("cust")) {
      factors.add(
          Factor.known("A customer is dishonest, or has lost a password", 0.5, placed.typeFact()));
    } else if (placed.is("tech")) {
      factors.add(Factor.known("A technician is bribed, or loses a tool", 0.2, placed.typeFact()));
    } else {
      factors.add(Factor.known("An insider turns, or is deceived", 0.1, placed.typeFact()));
    }
    if (Ground.states(placed, "sharedAccount", "false")) {
      factors.add(
          Factor.known(
              "Everyone has an account of their own",
              0.7,
              placed.property("sharedAccount").orElseThrow().about(placed.id(), "sharedAccount")));
    }
    return factors;
  }

  private static List<Factor> facing(Placed placed) {
    List<Factor> factors = new ArrayList<>();
    factors.add(
        placed
            .property(EXPOSURE)
            .filter(known -> known.value().text().equals("internet-facing"))
            .map(known -> known.about(placed.id(), EXPOSURE))
            .or(() ->
                placed
                    .property("internetFacing")
                    .map(known -> known.about(placed.id(), "internetFacing")))
            .map(fact -> Factor.known("Anyone on the internet can talk to it", 0.9, fact))
            .orElseThrow());
    Scale.AUTHENTICATION_OF_ELEMENT
        .ofKnown(placed.id(), placed.property("authN"))
        .ifPresent(factors::add);
    Scale.SECOND_FACTOR.ofKnown(placed.id(), placed.property("mfa")).ifPresent(factors::add);
    factors.addAll(Odds.weaknesses(placed));
    factors.addAll(Odds.permissions(placed));
    return factors;
  }

  private static List<Factor> byHand(Placed placed, Factor reach) {
    List<Factor> factors = new ArrayList<>(List.of(reach));
    if (placed.is("link")) {
      factors.add(scale(Scale.LINE, placed));
      return factors;
    }
    for (Scale scale : List.of(Scale.CASING, Scale.SERVICE_PORT, Scale.KEYS_INSIDE)) {
      Factor factor = scale(scale, placed);
      if (!factor.assumed() || Ground.lists(placed, scale.property())) {
        factors.add(factor);
      }
    }
    return factors;
  }

  private static Factor scale(Scale scale, Placed placed) {
    return scale.of(placed.id(), placed.property(scale.property()));
  }

  private static Fact whose(Placed placed) {
    return placed.is("thirdParty") ? placed.typeFact() : zone(placed);
  }

  private static Fact zone(Placed placed) {
    return new Fact(placed.id(), "zone", placed.zones().getFirst().id(), Fact.Origin.MODEL);
  }
}

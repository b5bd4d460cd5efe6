package io.gridstride.analysis.explain;

import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.catalog.Condition.TagsContain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The ways to make a condition true or false: its disjunctive form, each term a set of changes. One
 * change can touch several conditions, so a way is a proposal until it has been tried.
 */
record Ways(Situation situation, PropertyWays properties, PlaceWays places) {
  /** More changes at once than this nobody takes for one step. */
  private static final int MOST_CHANGES = 3;

  /** A product of many alternatives is cut off here; the least changes come first in it. */
  private static final int MOST_WAYS = 512;

  /**
   * Ways that prefer the least change to one side.
   *
   * @param better to which side; else for the worse
   * @param fixedByType whether what holds for every component of its type is left as it is
   */
  static Ways in(Situation situation, boolean better, boolean fixedByType) {
    return new Ways(
        situation, new PropertyWays(situation, better, fixedByType), new PlaceWays(situation));
  }

  /** The ways to make a condition be {@code wanted}, or just the one with no change when it is. */
  List<Way> to(boolean wanted, Condition condition) {
    if (situation.truth(condition) == Truth.of(wanted)) {
      return List.of(Way.NOTHING);
    }
    return switch (condition) {
      case All all -> wanted ? every(all.terms(), true) : some(all.terms(), false);
      case Any any -> wanted ? some(any.terms(), true) : every(any.terms(), false);
      case Not not -> to(!wanted, not.term());
      case PropertyIn in -> properties.to(wanted, in);
      case PropertyAtLeast least -> properties.to(wanted, least);
      case TagsContain contain -> properties.to(wanted, contain);
      case Is _ -> List.of();
      case InZone zone -> places.to(wanted, zone);
      case Carries carries -> places.to(wanted, carries);
      case CrossesBoundary crosses -> places.to(crosses);
      case Receives receives -> places.to(wanted, receives);
      case Sends sends -> places.to(wanted, sends);
      case ReachableFrom from -> places.to(wanted, from);
    };
  }

  private List<Way> some(List<Condition> terms, boolean wanted) {
    SequencedSet<Way> all = new LinkedHashSet<>();
    terms.forEach(term -> all.addAll(to(wanted, term)));
    return List.copyOf(all);
  }

  private List<Way> every(List<Condition> terms, boolean wanted) {
    List<Way> all = List.of(Way.NOTHING);
    for (Condition term : terms) {
      all = product(all, to(wanted, term));
    }
    return all;
  }

  /** Each of the one with each of the other, where the two go together. */
  static List<Way> product(List<Way> one, List<Way> other) {
    List<Way> all = new ArrayList<>();
    for (Way first : one) {
      for (Way second : other) {
        if (all.size() < MOST_WAYS) {
          first.and(second).filter(way -> way.changes().size() <= MOST_CHANGES).ifPresent(all::add);
        }
      }
    }
    return List.copyOf(all);
  }
}

package io.gridstride.analysis.levels;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.rules.Conditions;
import io.gridstride.analysis.scope.Cutting;
import io.gridstride.analysis.scope.Wiring;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Foundation;
import io.gridstride.catalog.Requirement;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Security levels of all zones and conduits that have a target.
 *
 * @param zones where a foundation falls shortest first, then by the gaps of all, by worst risk and
 *     by id
 * @param conduits in the same order
 * @param unjudged ids of the zones that have elements and, like all zones around them, no target;
 *     an empty id is outside every zone
 * @param byHand ids of the requirements that nothing in the catalogue can meet or miss, in the
 *     standard's order; people have to judge them
 */
public record Levels(
    List<Assessment> zones, List<Assessment> conduits, List<String> unjudged, List<String> byHand) {
  private static final Comparator<Assessment> MOST_URGENT_FIRST =
      Comparator.comparingInt(Assessment::shortfall)
          .thenComparingInt(Assessment::gap)
          .thenComparingInt(Assessment::worstRisk)
          .thenComparingInt(Assessment::unstated)
          .reversed()
          .thenComparing(place -> String.join(" ", place.zones()));

  public Levels {
    zones = List.copyOf(zones);
    conduits = List.copyOf(conduits);
    unjudged = List.copyOf(unjudged);
    byHand = List.copyOf(byHand);
  }

  /**
   * Judges every place of a sound DFD.
   *
   * @param threats of that DFD, for the order and the proposals
   */
  public static Levels of(Dfd dfd, Catalog catalog, Collection<Threat> threats) {
    List<Yardstick> all = yardsticks(catalog);
    Cutting.Cut cut = Cutting.of(Wiring.of(dfd, catalog), dfd, catalog);
    List<Assessment> places =
        assessed(Place.all(cut, catalog), all, dfd, Answers.of(threats, catalog));
    return new Levels(
        places.stream().filter(place -> !place.conduit()).toList(),
        places.stream().filter(Assessment::conduit).toList(),
        Place.withoutTarget(cut, catalog),
        all.stream()
            .filter(one -> one.requirement().on().stream().noneMatch(one::judges))
            .map(one -> one.requirement().id())
            .toList());
  }

  /**
   * The conduits alone, whatever the threats to them: far fewer parts stand between zones than
   * within them.
   */
  public static List<Assessment> conduits(Dfd dfd, Catalog catalog) {
    Cutting.Cut cut = Cutting.of(Wiring.of(dfd, catalog), dfd, catalog);
    return assessed(
        Place.all(cut, catalog).stream()
            .filter(place -> place.on() == Requirement.On.CONDUIT)
            .toList(),
        yardsticks(catalog),
        dfd,
        Answers.of(List.of(), catalog));
  }

  private static List<Yardstick> yardsticks(Catalog catalog) {
    Conditions conditions = Conditions.of(catalog);
    return catalog.requirements().values().stream()
        .map(requirement -> Yardstick.of(requirement, catalog, conditions))
        .toList();
  }

  private static List<Assessment> assessed(
      List<Place> places, List<Yardstick> yardsticks, Dfd dfd, Answers answers) {
    return places.stream()
        .map(place -> assessment(place, yardsticks, dfd, answers))
        .sorted(MOST_URGENT_FIRST)
        .toList();
  }

  private static Assessment assessment(
      Place place, List<Yardstick> yardsticks, Dfd dfd, Answers answers) {
    List<ControlUse> covering =
        dfd.controls().values().stream()
            .filter(use -> use.on().map(place.around()::contains).orElse(true))
            .toList();
    List<Judged> judged =
        yardsticks.stream()
            .filter(one -> one.judges(place.on()))
            .map(one -> one.judge(place, covering))
            .toList();
    List<FoundationLevel> levels =
        Arrays.stream(Foundation.values())
            .filter(foundation ->
                judged.stream().anyMatch(one -> one.requirement().foundation() == foundation))
            .map(
                foundation -> FoundationLevel.of(foundation, foundation.of(place.target()), judged))
            .toList();
    List<String> members = place.members().stream().map(one -> one.subject().id()).toList();
    return new Assessment(
        place.zones(),
        members,
        levels,
        answers.worstRisk(members),
        Proposal.of(levels, answers.catalog().controls().values(), answers::count));
  }
}

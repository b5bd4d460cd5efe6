package io.gridstride.analysis.paths;

import io.gridstride.analysis.risk.ControlPaths;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.KeyGroups;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one element takes along when it is compromised, or when it dies.
 *
 * @param element id
 * @param rings ids of the elements that its flows lead to, by how many flows away they are; itself
 *     not included
 * @param reached fleet count of all of them
 * @param metersReached the metering points among them
 * @param keyGroup the key group that it is in
 * @param keySharers ids of the other elements of its key group
 * @param keyUnits fleet count of all that hold the same key, itself included; empty when nobody has
 *     said who shares it
 * @param cutOff ids of the meters that lose every way to a head-end without it, itself not included
 * @param metersCutOff their fleet count
 * @param supply what can be switched by the commands that it makes or passes on
 */
public record BlastRadius(
    String element,
    List<List<String>> rings,
    long reached,
    long metersReached,
    Optional<String> keyGroup,
    List<String> keySharers,
    Optional<Long> keyUnits,
    List<String> cutOff,
    long metersCutOff,
    Supply supply) {

  public BlastRadius {
    rings = rings.stream().map(List::copyOf).toList();
    keySharers = List.copyOf(keySharers);
    cutOff = List.copyOf(cutOff);
  }

  /**
   * The blast radius of an element of a sound DFD.
   *
   * @throws IllegalArgumentException if the DFD has no such element
   */
  public static BlastRadius of(Dfd dfd, Catalog catalog, String element) {
    return of(dfd, Network.of(dfd, catalog), element);
  }

  /** As above, in a network that is there already. */
  public static BlastRadius of(Dfd dfd, Network network, String element) {
    int number = network.number(element);
    Transit transit = Transit.of(network);
    Reached reached = transit.along(List.of(number));
    List<Placed> hit =
        reached.elements().stream().filter(other -> other != number).map(network::element).toList();
    List<Placed> sharers = sharers(network, number);
    List<Placed> lost = lost(network, transit, number);
    return new BlastRadius(
        element,
        rings(network, reached),
        units(hit),
        hit.stream().mapToLong(Placed::meters).sum(),
        group(network.element(number)),
        ids(sharers),
        KeyGroups.of(network.elements()).sharers(network.element(number)),
        ids(lost),
        units(lost),
        ControlPaths.of(dfd, network).from(List.of(number)));
  }

  private static List<List<String>> rings(Network network, Reached reached) {
    SortedMap<Integer, List<String>> rings = new TreeMap<>();
    for (int other : reached.elements()) {
      if (reached.hops(other) > 0) {
        rings
            .computeIfAbsent(reached.hops(other), hops -> new ArrayList<>())
            .add(network.element(other).id());
      }
    }
    return List.copyOf(rings.values());
  }

  private static List<Placed> sharers(Network network, int number) {
    return group(network.element(number))
        .map(group ->
            network.elements().stream()
                .filter(other -> !other.id().equals(network.element(number).id()))
                .filter(other -> group(other).filter(group::equals).isPresent())
                .toList())
        .orElse(List.of());
  }

  private static Optional<String> group(Placed placed) {
    return placed.property(KeyGroups.GROUP).map(known -> known.value().text());
  }

  /** The meters that are connected with a head-end, and are not when the element is gone. */
  private static List<Placed> lost(Network network, Transit transit, int number) {
    Placed gone = network.element(number);
    List<Integer> headEnds = network.where(placed -> placed.is("hes"));
    Reached before = transit.either(headEnds);
    Reached after = transit.without(placed -> placed.id().equals(gone.id())).either(headEnds);
    return network.where(placed -> placed.meters() > 0 && !placed.id().equals(gone.id())).stream()
        .filter(meter -> before.reaches(meter) && !after.reaches(meter))
        .map(network::element)
        .toList();
  }

  private static long units(List<Placed> elements) {
    return elements.stream().mapToLong(placed -> placed.element().count()).sum();
  }

  private static List<String> ids(List<Placed> elements) {
    return elements.stream().map(Placed::id).toList();
  }
}

package io.gridstride.drawing.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The parts of a diagram by number, outer before inner, and the links between elements by number:
 * what is tried out thousands of times must not look up names.
 */
final class Parts {
  /** The number of the outside. */
  static final int OUTSIDE = -1;

  final List<String> ids;
  final List<Link> links;

  /** The zone around each part. */
  final int[] container;

  /** What is directly in each part, none in an element. */
  final int[][] members;

  /** Each part with all that is in it. */
  final int[][] partsIn;

  /** The elements among those. */
  final int[][] elementsIn;

  final int[] elements;

  /** The parts that are in no zone. */
  final int[] outermost;

  final int[] linkFrom;
  final int[] linkTo;

  /** The links that begin or end at each part. */
  final int[][] linksOf;

  Parts(Nesting nesting, List<Link> links) {
    List<String> all = new ArrayList<>();
    collect(nesting, Nesting.OUTSIDE, all);
    Map<String, Integer> index = new LinkedHashMap<>();
    all.forEach(id -> index.put(id, index.size()));
    this.ids = List.copyOf(all);
    this.links = List.copyOf(links);
    int n = ids.size();
    container =
        ids.stream().mapToInt(id -> index.getOrDefault(nesting.container(id), OUTSIDE)).toArray();
    members = new int[n][];
    elementsIn = new int[n][];
    partsIn = new int[n][];
    linksOf = new int[n][];
    elements =
        nesting.elements().stream().mapToInt(id -> Objects.requireNonNull(index.get(id))).toArray();
    outermost = numbers(nesting.members(Nesting.OUTSIDE), index);
    linkFrom =
        links.stream().mapToInt(link -> Objects.requireNonNull(index.get(link.from()))).toArray();
    linkTo =
        links.stream().mapToInt(link -> Objects.requireNonNull(index.get(link.to()))).toArray();
    for (int i = 0; i < n; i++) {
      String id = ids.get(i);
      List<String> below = new ArrayList<>(List.of(id));
      collect(nesting, id, below);
      members[i] = numbers(nesting.members(id), index);
      partsIn[i] = numbers(below, index);
      elementsIn[i] = numbers(below.stream().filter(nesting::isElement).toList(), index);
      linksOf[i] = linksOf(i);
    }
  }

  private int[] linksOf(int part) {
    return IntStream.range(0, linkFrom.length)
        .filter(i -> linkFrom[i] == part || linkTo[i] == part)
        .toArray();
  }

  private static int[] numbers(List<String> ids, Map<String, Integer> index) {
    return ids.stream().mapToInt(id -> Objects.requireNonNull(index.get(id))).toArray();
  }

  private static void collect(Nesting nesting, String zone, List<String> all) {
    for (String member : nesting.members(zone)) {
      all.add(member);
      collect(nesting, member, all);
    }
  }

  /** Whether a part is this one or somewhere in it. */
  boolean isIn(int part, int zone) {
    int around = part;
    while (around != zone && around != OUTSIDE) {
      around = container[around];
    }
    return around == zone;
  }

  int[] membersOf(int zone) {
    return zone == OUTSIDE ? outermost : members[zone];
  }
}

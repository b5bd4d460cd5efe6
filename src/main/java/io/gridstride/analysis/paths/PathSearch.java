package io.gridstride.analysis.paths;

import io.gridstride.analysis.paths.StepGraph.Arc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the ways from entries to jewels, the likeliest jewels and pairs first. */
final class PathSearch {
  /** More jewels than this are not looked at one by one, nor more pairs: nobody reads on. */
  static final int MOST_JEWELS = 50;

  static final int MOST_PAIRS = 100;

  private static final Comparator<AttackPath> LIKELIEST =
      Comparator.comparingDouble(AttackPath::probability)
          .reversed()
          .thenComparingInt(path -> path.steps().size())
          .thenComparing(path -> String.join(" ", path.elements()))
          .thenComparing(path -> String.join(" ", path.flows()));

  private record Aim(Target target, Routes routes) {}

  private record Pair(Aim aim, Entry entry, int start) {
    double cost() {
      return entry.cost() + aim.routes().cost(start);
    }

    Jewel jewel() {
      return aim.target().jewel();
    }
  }

  private final PathQuery query;
  private final Progress progress;
  private final Ends ends;
  private final StepGraph graph;
  private final List<List<Arc>> out;
  private final List<List<Arc>> in;
  private final SortedMap<Integer, Entry> starts = new TreeMap<>();

  PathSearch(Ground ground, PathQuery query, Progress progress) {
    this.query = query;
    this.progress = progress;
    this.ends = Ends.of(ground, query);
    this.graph = StepGraph.of(ground, ends.twins(), ends.entries().keySet());
    this.out = Routes.cheapestSteps(graph);
    this.in = Routes.turned(out);
    ends.entries().forEach((element, entry) -> starts.put(graph.start(element), entry));
  }

  Optional<AttackPaths> run() {
    List<Target> targets = Target.of(ends.jewels(), graph, starts, out);
    List<Target> looked = targets.stream().limit(MOST_JEWELS).toList();
    List<Pair> pairs = new ArrayList<>();
    List<AttackPath> paths = new ArrayList<>();
    List<AttackPath> cheapest = new ArrayList<>();
    List<Advice> advice = new ArrayList<>();
    int work = looked.size() + MOST_PAIRS;
    for (Target target : looked) {
      if (!progress.goOn(looked.indexOf(target), work)) {
        return Optional.empty();
      }
      pairs.addAll(pairs(target));
    }
    List<Pair> chosen = likeliest(pairs);
    SequencedSet<Jewel> advised = new LinkedHashSet<>();
    for (Pair pair : chosen) {
      if (!progress.goOn(looked.size() + cheapest.size(), work)) {
        return Optional.empty();
      }
      List<AttackPath> found = ways(pair);
      paths.addAll(found);
      cheapest.add(found.getFirst());
      if (advised.add(pair.jewel())) {
        new Adviser(graph, starts, pair.aim().routes()).on(found.getFirst()).ifPresent(advice::add);
      }
    }
    return Optional.of(
        new AttackPaths(
            List.copyOf(ends.entries().values()),
            List.copyOf(ends.jewels().values()),
            withoutDoubles(paths),
            cheapest,
            pairs.size() - chosen.size(),
            targets.size() - looked.size(),
            ChokePoint.of(cheapest),
            advice,
            MinimumCut.of(
                graph,
                starts,
                targets.stream().map(Target::states).flatMap(Collection::stream).toList())));
  }

  private List<Pair> pairs(Target target) {
    var aim = new Aim(target, Routes.to(target.states(), out, in));
    return starts.entrySet().stream()
        .filter(start -> aim.routes().cost(start.getKey()) < Double.POSITIVE_INFINITY)
        .map(start -> new Pair(aim, start.getValue(), start.getKey()))
        .toList();
  }

  private static List<Pair> likeliest(List<Pair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparingDouble(Pair::cost)
                .thenComparing(pair -> pair.entry().element())
                .thenComparing(pair -> pair.jewel().element()))
        .limit(MOST_PAIRS)
        .toList();
  }

  /** At least the cheapest, whether it makes a detour or not. */
  private List<AttackPath> ways(Pair pair) {
    Routes routes = pair.aim().routes();
    List<Route> direct = routes.cheapest(pair.start(), query.count(), graph::isDirect);
    Stream<Route> ways =
        direct.isEmpty() ? routes.cheapest(pair.start(), 1, way -> true).stream() : direct.stream();
    return ways.map(way -> AttackPath.of(pair.entry(), pair.jewel(), way)).toList();
  }

  /** Of ways over the same elements to the same jewel only the likeliest is shown. */
  private static List<AttackPath> withoutDoubles(List<AttackPath> paths) {
    record Seen(List<String> elements, Jewel jewel) {}
    SequencedSet<Seen> seen = new LinkedHashSet<>();
    return paths.stream()
        .sorted(LIKELIEST)
        .filter(path -> seen.add(new Seen(path.elements(), path.jewel())))
        .toList();
  }
}

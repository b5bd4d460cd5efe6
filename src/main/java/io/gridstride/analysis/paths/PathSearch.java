package io.gridstride.analysis.paths;

import io.gridstride.analysis.paths.StepGraph.Arc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the ways from entries to jewels, the likeliest jewels and pairs first. */
final class PathSearch {
  /** More jewels than this are not looked at one by one, nor more pairs: nobody reads on. */
  private static final int MOST_JEWELS = 50;

  private static final int MOST_PAIRS = 100;

  private static final Comparator<AttackPath> LIKELIEST =
      Comparator.comparingDouble(AttackPath::probability)
          .reversed()
          .thenComparing(path -> path.steps().size())
          .thenComparing(path -> String.join(" ", path.elements()))
          .thenComparing(path -> String.join(" ", path.flows()));

  private record Pair(Entry entry, int start, Jewel jewel, Routes routes) {
    double cost() {
      return entry.cost() + routes.cost(start);
    }
  }

  private final Ground ground;
  private final Question question;
  private final Progress progress;
  private final Twins twins;

  PathSearch(Ground ground, Question question, Progress progress) {
    this.ground = ground;
    this.question = question;
    this.progress = progress;
    this.twins = 
        Twins.of(ground, Stream.of(question.from(), question.to()).flatMap(Optional::stream).toList());
  }

  Optional<AttackPaths> run() {
    SortedMap<Integer, Entry> entries = entries();
    SortedMap<Integer, Jewel> jewels = jewels();
    StepGraph graph = StepGraph.of(ground, twins, entries.keySet());
    List<List<Arc>> out = Routes.cheapestSteps(graph);
    List<List<Arc>> in = Routes.turned(out);
    SortedMap<Integer, Entry> starts = new TreeMap<>();
    entries.forEach((element, entry) -> starts.put(graph.start(element), entry));
    Map<Integer, List<Integer>> goals = reachedGoals(jewels, graph, Routes.from(starts, out));
    List<Integer> looked = goals.keySet().stream().limit(MOST_JEWELS).toList();
    List<Pair> pairs = new ArrayList<>();
    int work = looked.size() + MOST_PAIRS;
    for (int i = 0; i < looked.size(); i++) {
      if (!progress.goOn(i, work)) {
        return Optional.empty();
      }
      List<Integer> goal = goals.get(looked.get(i));
      Routes routes = Routes.to(goal, out, in);
      Jewel jewel = jewels.get(looked.get(i));
      starts.forEach(
          (start, entry) -> {
            if (routes.cost(start) < Double.POSITIVE_INFINITY && !goal.contains(start)) {
              pairs.add(new Pair(entry, start, jewel, routes));
            }
          });
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::cost)
            .thenComparing(pair -> pair.entry().element())
            .thenComparing(pair -> pair.jewel().element()));
    List<Pair> chosen = pairs.stream().limit(MOST_PAIRS).toList();
    List<AttackPath> paths = new ArrayList<>();
    List<AttackPath> cheapest = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      if (!progress.goOn(looked.size() + i, work)) {
        return Optional.empty();
      }
      Pair pair = chosen.get(i);
      List<AttackPath> found =
          pair.routes().cheapest(pair.start(), question.count(), graph::isDirect).stream()
              .map(route -> AttackPath.of(pair.entry(), pair.jewel(), route))
              .toList();
      found.stream().findFirst().ifPresent(cheapest::add);
      paths.addAll(found);
    }
    return Optional.of(
        new AttackPaths(
            List.copyOf(entries.values()),
            List.copyOf(jewels.values()),
            withoutDoubles(paths),
            cheapest,
            pairs.size() - chosen.size(),
            goals.size() - looked.size(),
            ChokePoint.of(cheapest),
            MinimumCut.of(
                graph,
                starts,
                goals.values().stream().flatMap(List::stream).toList())));
  }

  private SortedMap<Integer, Entry> entries() {
    SortedMap<Integer, Entry> all = new Footholds(ground).all();
    SortedMap<Integer, Entry> entries = new TreeMap<>();
    if (question.from().isPresent()) {
      int element = ground.network().number(question.from().get());
      entries.put(
          element,
          all.getOrDefault(
              element,
              Entry.of(
                  question.from().get(),
                  List.of(Factor.natural("As asked", 1)),
                  Obstacles.Found.NOTHING)));
      return entries;
    }
    all.forEach((element, entry) -> {
      if (twins.stands(element)) {
        entries.put(element, entry);
      }
    });
    return entries;
  }

  private SortedMap<Integer, Jewel> jewels() {
    var all = new Jewels(ground, twins);
    if (question.to().isEmpty()) {
      return all.all();
    }
    String id = question.to().get();
    int element = ground.network().number(id);
    SortedMap<Integer, Jewel> jewels = new TreeMap<>();
    jewels.put(
        element,
        all.jewel(element)
            .orElseGet(
                () -> new Jewel(id, Jewel.Goal.HOLDING, twins.units(element), false)));
    return jewels;
  }

  /** The states that mean that a jewel has fallen, likeliest jewel first. */
  private static Map<Integer, List<Integer>> reachedGoals(
      SortedMap<Integer, Jewel> jewels, StepGraph graph, double[] costs) {
    record Fallen(int element, List<Integer> states, double cost) {}
    List<Fallen> fallen = new ArrayList<>();
    jewels.forEach(
        (element, jewel) -> {
          List<Integer> states = graph.at(element, jewel.goal() == Jewel.Goal.SWITCHING);
          double cost =
              states.stream().mapToDouble(state -> costs[state]).min().orElse(Double.NaN);
          if (!states.isEmpty()) {
            fallen.add(new Fallen(element, states, cost));
          }
        });
    fallen.sort(Comparator.comparingDouble(Fallen::cost).thenComparingInt(Fallen::element));
    Map<Integer, List<Integer>> goals = new LinkedHashMap<>();
    fallen.forEach(jewel -> goals.put(jewel.element(), jewel.states()));
    return goals;
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

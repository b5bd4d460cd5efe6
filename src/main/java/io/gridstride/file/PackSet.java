package io.gridstride.file;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PackFault;
import io.gridstride.catalog.PackInfo;
import io.gridstride.model.Ordered;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The packs that a person has chosen, as far as they are sound. One that is not is left out, and
 * the others are used all the same.
 *
 * @param catalog the built-in pack and the sound ones
 * @param chosen what became of each, in the order of the choice
 */
public record PackSet(Catalog catalog, SequencedMap<Path, Reading<PackInfo>> chosen) {
  public PackSet {
    chosen = Ordered.map(chosen);
  }

  /** The built-in pack alone. */
  public static PackSet builtIn() {
    return new PackSet(Packs.builtIn(), new LinkedHashMap<>());
  }

  /**
   * Reads packs; see {@link Packs#read(List, Function)}.
   *
   * @param judge finds faults that only whoever judges rules can see
   */
  public static PackSet load(List<Path> paths, Function<Catalog, List<PackFault>> judge) {
    return new Loading(paths.stream().distinct().toList(), judge).load();
  }

  /** The problems of all packs that were left out. */
  public List<Problem> problems() {
    return chosen.values().stream()
        .flatMap(reading ->
            switch (reading) {
              case Reading.Read<PackInfo> _ -> Stream.empty();
              case Reading.Refused<PackInfo>(List<Problem> problems) -> problems.stream();
            })
        .toList();
  }

  private static final class Loading {
    private final List<Path> wanted;
    private final Function<Catalog, List<PackFault>> judge;
    private final Set<Path> sound = new LinkedHashSet<>();
    private final Map<Path, List<Problem>> refused = new LinkedHashMap<>();

    Loading(List<Path> wanted, Function<Catalog, List<PackFault>> judge) {
      this.wanted = wanted;
      this.judge = judge;
    }

    PackSet load() {
      return switch (Packs.read(wanted, judge)) {
        case Reading.Read<Catalog>(Catalog catalog, List<Problem> _) -> {
          sound.addAll(wanted);
          yield set(catalog);
        }
        case Reading.Refused<Catalog> _ -> set(oneByOne());
      };
    }

    /** Takes in one after the other, again as long as one more finds all that it names. */
    private Catalog oneByOne() {
      Catalog catalog = Packs.builtIn();
      int before;
      do {
        before = sound.size();
        for (Path path : wanted) {
          catalog = sound.contains(path) ? catalog : with(path).orElse(catalog);
        }
      } while (sound.size() > before);
      return catalog;
    }

    /** The catalogue with one more pack, unless that one is unsound. */
    private Optional<Catalog> with(Path another) {
      List<Path> tried =
          wanted.stream().filter(path -> sound.contains(path) || path.equals(another)).toList();
      return switch (Packs.read(tried, judge)) {
        case Reading.Read<Catalog>(Catalog catalog, List<Problem> _) -> {
          sound.add(another);
          refused.remove(another);
          yield Optional.of(catalog);
        }
        case Reading.Refused<Catalog>(List<Problem> problems) -> {
          refused.put(another, problems);
          yield Optional.empty();
        }
      };
    }

    private PackSet set(Catalog catalog) {
      var chosen = new LinkedHashMap<Path, Reading<PackInfo>>();
      int next = 1;
      for (Path path : wanted) {
        chosen.put(
            path,
            sound.contains(path)
                ? new Reading.Read<>(catalog.packs().get(next++), List.of())
                : new Reading.Refused<>(refused.getOrDefault(path, List.of())));
      }
      return new PackSet(catalog, chosen);
    }
  }
}

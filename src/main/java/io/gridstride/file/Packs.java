package io.gridstride.file;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PackFault;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads rule packs: the one for AMI that is built in, and those of the user. */
public final class Packs {
  private static final PackOrigin BUILT_IN = new PackOrigin.Resources("packs/ami");

  private Packs() {}

  /**
   * The built-in pack.
   *
   * @throws IllegalStateException if it is unsound, which is a mistake in this program
   */
  public static Catalog builtIn() {
    return switch (read(List.of())) {
      case Reading.Read<Catalog>(Catalog catalog, List<Problem> warnings) -> catalog;
      case Reading.Refused<Catalog>(List<Problem> problems) ->
          throw new IllegalStateException(
              problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
    };
  }

  /**
   * The built-in pack and those of the user in one catalogue.
   *
   * @param paths each the {@code pack.json} of a pack, by any name, or a folder that holds it
   */
  public static Reading<Catalog> read(List<Path> paths) {
    return read(paths, catalog -> List.of());
  }

  /**
   * The same, checked further.
   *
   * @param judge finds faults that only whoever judges rules can see, such as a case that does not
   *     hold; asked when all else is sound
   */
  public static Reading<Catalog> read(List<Path> paths, Function<Catalog, List<PackFault>> judge) {
    var entries = new PackEntries();
    PackLoader.load(BUILT_IN, entries);
    paths.forEach(path -> PackLoader.load(PackOrigin.Disk.at(path), entries));
    return PackReader.read(entries, judge);
  }
}

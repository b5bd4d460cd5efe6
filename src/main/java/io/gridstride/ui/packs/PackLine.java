package io.gridstride.ui.packs;

import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Quantity;
import io.gridstride.file.PackSet;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of packs.
 *
 * @param path absent for the pack that is built in
 * @param remembered whether it will be used again in the next session
 */
record PackLine(Optional<Path> path, Reading<PackInfo> reading, boolean remembered) {
  /** The built-in pack and those on a shelf. */
  static List<PackLine> all(PackSet packs, PackShelf shelf) {
    var lines = new ArrayList<PackLine>();
    lines.add(
        new PackLine(
            Optional.empty(),
            new Reading.Read<>(packs.catalog().packs().getFirst(), List.of()),
            true));
    packs
        .chosen()
        .forEach((path, reading) ->
            lines.add(new PackLine(Optional.of(path), reading, shelf.remembers(path))));
    return lines;
  }

  String title() {
    return switch (reading) {
      case Reading.Read<PackInfo>(PackInfo pack, List<Problem> _) ->
          pack.name() + " " + pack.version();
      case Reading.Refused<PackInfo> _ ->
          path.map(file -> String.valueOf(file.getFileName())).orElseThrow();
    };
  }

  boolean isSound() {
    return reading instanceof Reading.Read<PackInfo>;
  }

  /** What the pack brings, or what is wrong with it. */
  String about() {
    return switch (reading) {
      case Reading.Read<PackInfo>(PackInfo pack, List<Problem> _) ->
          Quantity.of(pack.types().size(), "component type")
              + ", "
              + Quantity.of(pack.rules().size(), "rule")
              + (pack.overrides().isEmpty()
                  ? ""
                  : ", " + Quantity.of(pack.overrides().size(), "override"));
      case Reading.Refused<PackInfo>(List<Problem> problems) -> problem(problems);
    };
  }

  private static String problem(List<Problem> problems) {
    Problem first = problems.getFirst();
    String place = first.place().isEmpty() ? "" : first.place() + ": ";
    String more = problems.size() == 1 ? "" : "  (and " + (problems.size() - 1) + " more)";
    return "Not in use. " + place + first.sentence() + more;
  }

  /** Where it lies. */
  String origin() {
    return path.map(file -> file + (remembered ? "" : "   (for this session only)"))
        .orElse("Part of GridStride");
  }
}

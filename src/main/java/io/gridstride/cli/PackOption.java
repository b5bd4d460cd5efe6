package io.gridstride.cli;

import io.gridstride.analysis.engine.RuleCases;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.Home;
import io.gridstride.file.Packs;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --pack}, for the commands that look things up in rule packs. */
final class PackOption {
  private final List<String> files = new ArrayList<>();

  @Option(
      names = "--pack",
      paramLabel = "FILE",
      description =
          "A rule pack of your own, used beside the built-in one. May be given several times.")
  void files(List<String> typed) {
    files.clear();
    files.addAll(typed);
  }

  /** These packs and then others. */
  PackOption with(PackOption more) {
    var both = new PackOption();
    both.files.addAll(files);
    both.files.addAll(more.files);
    return both;
  }

  List<Path> paths() {
    return files.stream().map(Inputs::path).toList();
  }

  /** The built-in pack and those that were named. */
  Catalog catalog() {
    return switch (read(paths())) {
      case Reading.Read<Catalog>(Catalog catalog, List<Problem> _) -> catalog;
      case Reading.Refused<Catalog>(List<Problem> problems) ->
          throw new Refusal(problems.getFirst().text(), hint(problems));
    };
  }

  /** Reads packs and tries their rules on the cases beside them. */
  static Reading<Catalog> read(List<Path> packs) {
    return Packs.read(packs, RuleCases::broken);
  }

  /** Where the author of a pack goes next who has seen all its problems. */
  static String hintAfterAll() {
    return "A sound pack to compare with is " + Home.find().examplePack() + ".";
  }

  private String hint(List<Problem> problems) {
    return problems.size() > 1
        ? "gridstride catalog check " + String.join(" ", files) + " lists all problems."
        : hintAfterAll();
  }
}

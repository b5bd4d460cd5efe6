package io.gridstride.cli;

import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Progress;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/** What the commands do that are about how an attacker moves through the network. */
record Movement(String file, Catalog catalog, Optional<Format> format, PrintStream out) {
  int paths(Optional<String> from, Optional<String> to, Optional<Integer> count) {
    ThreatModel model = Inputs.model(file);
    from.ifPresent(id -> ElementIds.check(id, model.dfd(), file));
    to.ifPresent(id -> ElementIds.check(id, model.dfd(), file));
    if (count.filter(ways -> ways < 1 || ways > PathQuery.MOST).isPresent()) {
      throw new Refusal(
          "--count must be a number from 1 to " + PathQuery.MOST + ".",
          "Leave it out to see up to " + PathQuery.ALL.count() + " ways between two elements.");
    }
    PathQuery query = new PathQuery(from, to, count.orElse(PathQuery.ALL.count()));
    AttackPaths paths = AttackPaths.of(model.dfd(), catalog, query, Progress.PATIENT).orElseThrow();
    return write(
        () -> new PathsText(model, paths, query, file).text(), () -> PathsJson.text(model, paths));
  }

  int blast(String element) {
    ThreatModel model = Inputs.model(file);
    ElementIds.check(element, model.dfd(), file);
    BlastRadius radius = BlastRadius.of(model.dfd(), catalog, element);
    return write(() -> new BlastText(model, radius).text(), () -> BlastJson.text(model, radius));
  }

  private int write(Supplier<String> text, Supplier<String> json) {
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> out.print(text.get());
      case JSON -> Outputs.data(json.get(), out);
      case CSV, SARIF ->
          throw new Refusal("This is written as text or JSON only.", "Use --format json.");
    }
    return Cli.GOOD;
  }
}

package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Quantity;
import io.gridstride.file.ModelFiles;
import io.gridstride.model.ThreatModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the window, or does the next best thing where there is none. */
final class Opening {
  private Opening() {}

  static int open(Optional<String> model, PackOption packs, Surroundings around) {
    // The window shows what is wrong inside a file; that there is none is said here.
    model.filter(typed -> !Files.isRegularFile(Inputs.path(typed))).ifPresent(Inputs::model);
    if (packs.paths().stream().anyMatch(Files::notExists)) {
      packs.catalog();
    }
    Optional<Desktop.Obstacle> obstacle =
        around.desktop().open(model.map(Inputs::path), packs.paths());
    if (obstacle.isEmpty()) {
      return Cli.GOOD;
    }
    if (model.isEmpty() || !obstacle.get().noDisplay()) {
      throw new Refusal(obstacle.get().sentence(), obstacle.get().hint());
    }
    around.out().println(obstacle.get().sentence() + " Here is the report instead.");
    return report(model.get(), packs.catalog(), around);
  }

  private static int report(String model, Catalog catalog, Surroundings around) {
    ThreatModel read = Inputs.model(model);
    Analysed analysed = Analysed.of(read, catalog);
    String file = around.folder().resolve(reportName(Inputs.path(model))).toString();
    Outputs.bytes(analysed.report(around.today()), file, model);
    around
        .out()
        .println(
            read.info().name()
                + ": "
                + Quantity.of(analysed.work().count(), "open threat")
                + ", "
                + Quantity.of(
                    analysed.analysis().findings().size(),
                    "weakness of the network as a whole",
                    "weaknesses of the network as a whole")
                + ".");
    around.out().println("The report is in " + file + ".");
    return Cli.GOOD;
  }

  private static String reportName(Path model) {
    String name = String.valueOf(model.getFileName());
    String stem =
        name.endsWith(ModelFiles.EXTENSION)
            ? name.substring(0, name.length() - ModelFiles.EXTENSION.length())
            : name;
    return stem + "-report.pdf";
  }
}

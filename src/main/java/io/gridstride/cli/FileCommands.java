package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Quantity;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Vocabulary;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The model file itself: draw in it, or look whether it is sound. */
interface FileCommands {
  Surroundings around();

  @Command(
      name = "open",
      header = {"Opens the editor, with a model if one is named.", ""},
      description =
          "Where there is no display, a named model is analysed instead and its PDF report is"
              + " written to the folder you are in.")
  default int open(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL, arity = "0..1")
          Optional<String> model,
      @Mixin PackOption packs) {
    return Opening.open(model, packs, around());
  }

  @Command(
      name = "validate",
      header = {"Says whether a model file is sound, and lists all its problems if not.", ""},
      description =
          "Warns of fields that this version does not know, and of element types, protocols,"
              + " properties and the like that no rule pack knows.")
  default int validate(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Mixin PackOption packs) {
    Catalog catalog = packs.catalog();
    return switch (ModelFiles.read(Inputs.path(model))) {
      case Reading.Read<ThreatModel>(ThreatModel sound, List<Problem> warnings) -> {
        Stream.concat(warnings.stream(), Vocabulary.check(sound, catalog, model).stream())
            .forEach(warning -> around().out().println("Warning: " + warning.text()));
        around().out().println(model + ": This model is sound: " + size(sound.dfd()) + ".");
        yield Cli.GOOD;
      }
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          throw Refusal.of(problems, Inputs.hintAfterAll(model));
    };
  }

  private static String size(Dfd dfd) {
    return Quantity.of(dfd.elements().size(), "element")
        + ", "
        + Quantity.of(dfd.flows().size(), "data flow")
        + ", "
        + Quantity.of(dfd.boundaries().size(), "trust boundary", "trust boundaries");
  }
}

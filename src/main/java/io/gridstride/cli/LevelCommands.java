package io.gridstride.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a standard asks for. */
interface LevelCommands {
  Surroundings around();

  @Command(
      name = "levels",
      header = {"Compares the security levels of zones and conduits with their targets.", ""},
      customSynopsis = "gridstride levels MODEL [--format text|json] [-o FILE] [--pack FILE]...%n",
      description =
          "For each of the seven foundations of IEC 62443 it says which level a zone, or the"
              + " traffic between two, has to reach, which one it reaches, which requirements are"
              + " missing and which controls are the cheapest to close them. What nobody has stated"
              + " is shown apart: it counts neither as met nor as missing.",
      footer = {
        "",
        "Examples:",
        "  gridstride levels net.gridstride",
        "  gridstride levels net.gridstride --format json -o levels.json",
        "",
        "The JSON is a stable interface; gridstride-levels.schema.json describes it."
      })
  default int levels(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Option(names = "--format", paramLabel = "FORMAT", description = Described.TEXT_OR_JSON)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = Described.TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(LevelsText.of(analysed).text(), output, model, around().out());
      case JSON -> Outputs.data(new LevelsJson(analysed).text(), output, model, around().out());
      case CSV, SARIF ->
          throw new Refusal("Levels are written as text or JSON only.", "Use --format json.");
    }
    return Cli.GOOD;
  }
}

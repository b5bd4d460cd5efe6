package io.gridstride.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far an attacker gets. */
interface AttackerCommands {
  Surroundings around();

  @Command(
      name = "paths",
      header = {
        "Shows how an attacker gets to switches, keys and personal data, and what cuts those paths.",
        ""
      },
      customSynopsis =
          "gridstride paths MODEL [--from ID] [--to ID] [--count K] [--format text|json]%n"
              + "                 [--pack FILE]...%n",
      description = {
        "Paths begin at adversaries, people, partners, the internet, and devices that can be reached"
            + " by hand; they end at what can be switched from afar, at key management and at stores"
            + " of personal data. How likely a path is puts it before or behind others; it is no"
            + " forecast. A path is open as long as nothing is known that stands in its way.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  gridstride paths net.gridstride                        the likeliest, and what cuts all",
        "  gridstride paths net.gridstride --from portal --to hes  step by step, with reasons",
        "  gridstride paths net.gridstride --format json"
      })
  default int paths(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Option(
              names = "--from",
              paramLabel = "ID",
              description = "Begin at this element only, whether an attacker can easily or not.")
          Optional<String> from,
      @Option(names = "--to", paramLabel = "ID", description = "End at this element only.")
          Optional<String> to,
      @Option(
              names = "--count",
              paramLabel = "K",
              description = "Show up to K ways between two elements. Usually 3.")
          Optional<Integer> count,
      @Option(names = "--format", paramLabel = "FORMAT", description = Described.TEXT_OR_JSON)
          Optional<Format> format,
      @Mixin PackOption packs) {
    return new Movement(model, packs.catalog(), format, around().out()).paths(from, to, count);
  }

  @Command(
      name = "blast",
      header = {"Shows what one element takes along when it is compromised, or when it dies.", ""},
      customSynopsis = "gridstride blast MODEL ELEMENT_ID [--format text|json] [--pack FILE]...%n",
      description = {
        "Lists what its flows lead to, who shares its key, which meters are cut off without it, and"
            + " what supply its commands can switch.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  gridstride blast net.gridstride hes",
        "  gridstride blast net.gridstride dcu1 --format json"
      })
  default int blast(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Parameters(paramLabel = "ELEMENT_ID", description = "The id of the element.") String element,
      @Option(names = "--format", paramLabel = "FORMAT", description = Described.TEXT_OR_JSON)
          Optional<Format> format,
      @Mixin PackOption packs) {
    return new Movement(model, packs.catalog(), format, around().out()).blast(element);
  }
}

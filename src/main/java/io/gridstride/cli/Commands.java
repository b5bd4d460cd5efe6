package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.QuestionsJson;
import io.gridstride.export.RegisterTables;
import io.gridstride.export.Sarif;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands and what {@code --help} says about each. */
@Command(
    name = "gridstride",
    customSynopsis = {
      "gridstride [MODEL]            opens the editor, with a model if you name one",
      "       gridstride COMMAND ...         does one thing without a window, for people and scripts"
    },
    header = {
      "GridStride finds security threats in a metering network.",
      "",
      "You draw meters, concentrators, head-end and the data flows between them; GridStride says what",
      "an attacker could do (after STRIDE: spoofing, tampering, repudiation, information disclosure,",
      "denial of service, elevation of privilege), why, and what stops it. A drawing is kept in a model,",
      "a file that ends in .gridstride. Nothing is ever sent over the network.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  gridstride my-network.gridstride                  draw, and see threats as you draw",
      "  gridstride analyze my-network.gridstride          list threats and findings",
      "  gridstride explain my-network.gridstride T01@m1   why it is raised, what would close it",
      "  gridstride paths my-network.gridstride            attack paths, and what cuts them all",
      "  gridstride report my-network.gridstride -o r.pdf  write the review as a PDF",
      "  gridstride export my-network.gridstride --to svg -o n.svg   write the diagram as a picture",
      "  gridstride analyze my-network.gridstride --fail-on high   fail a build on open threats",
      "",
      "gridstride COMMAND --help tells more about one command.",
      "Exit code: 0 good, 1 threats at or above the level of --fail-on, 2 bad input or usage."
    })
final class Commands {
  private static final String ANY_FORMAT =
      "text (the default, for people), json (for programs) or csv (for spreadsheets).";
  private static final String TEXT_OR_JSON =
      "text (the default, for people) or json (for programs).";
  private static final String TO_FILE = "Write to this file instead of the terminal.";
  private static final String MODEL = "The model, a file that ends in .gridstride.";

  private final Surroundings around;

  Commands(Surroundings around) {
    this.around = around;
  }

  @Command(
      name = "open",
      header = {"Opens the editor, with a model if one is named.", ""},
      description =
          "Where there is no display, a named model is analysed instead and its PDF report is"
              + " written to the folder you are in.")
  int open(
      @Parameters(paramLabel = "MODEL", description = MODEL, arity = "0..1") Optional<String> model,
      @Mixin PackOption packs) {
    return Opening.open(model, packs, around);
  }

  @Command(
      name = "analyze",
      header = {"Lists the threats and findings of a model.", ""},
      customSynopsis =
          "gridstride analyze MODEL [--format text|json|csv|sarif] [-o FILE]%n"
              + "                   [--fail-on LEVEL] [--pack FILE]...%n",
      footer = {
        "",
        "Examples:",
        "  gridstride analyze net.gridstride",
        "  gridstride analyze net.gridstride --format csv -o threats.csv",
        "  gridstride analyze net.gridstride --format json | jq '.threats[] | .id'",
        "",
        "The JSON is a stable interface; gridstride-analysis.schema.json describes it."
      })
  int analyze(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              description = {ANY_FORMAT, "sarif is for code scanning."})
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = TO_FILE)
          Optional<String> output,
      @Option(
              names = "--fail-on",
              paramLabel = "LEVEL",
              description =
                  "Exit with 1 if an open threat has this severity or a worse one: low, medium,"
                      + " high or critical. Threats closed by a decision do not count.")
          Optional<Severity> failOn,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT ->
          Outputs.text(new AnalysisText(analysed, model).text(), output, model, around.out());
      case JSON ->
          Outputs.data(AnalysisJson.text(analysed.reviewed()), output, model, around.out());
      case CSV -> data(RegisterTables.threats(analysed.reviewed()).csv(), output, model);
      case SARIF ->
          data(Sarif.text(analysed.reviewed(), Inputs.inRepository(model)), output, model);
    }
    return failOn.filter(analysed::hasWorkFrom).isPresent() ? Cli.THREATS : Cli.GOOD;
  }

  @Command(
      name = "explain",
      header = {"Explains one threat or finding: why it is raised and what would close it.", ""},
      customSynopsis =
          "gridstride explain MODEL ID [--format text|json] [-o FILE] [--pack FILE]...%n",
      description =
          "Names the facts that raised it, how its risk came about, and the smallest changes of the"
              + " model that would close or open it, each with all else that it would close or open."
              + " A rule that does not apply to a part is explained too.",
      footer = {
        "",
        "Examples:",
        "  gridstride explain net.gridstride S01@f03   rule S01 on the flow f03",
        "  gridstride explain net.gridstride G04@dcu1  the finding G04 about the element dcu1"
      })
  int explain(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Parameters(
              paramLabel = "ID",
              description = "Id of a threat or finding, as analyze lists it.")
          String id,
      @Option(names = "--format", paramLabel = "FORMAT", description = TEXT_OR_JSON)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    var explaining = new Explaining(Analysed.of(Inputs.model(model), packs.catalog()), model);
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(explaining.text(id), output, model, around.out());
      case JSON -> Outputs.data(explaining.json(id), output, model, around.out());
      case CSV, SARIF ->
          throw new Refusal("Explanations are written as text or JSON only.", "Use --format json.");
    }
    return Cli.GOOD;
  }

  @Command(
      name = "matrix",
      header = {"Shows what each letter of STRIDE comes to at each element and data flow.", ""},
      customSynopsis =
          "gridstride matrix MODEL [--format text|json|csv] [-o FILE] [--pack FILE]...%n",
      description =
          "A cell counts threats, or says why there are none: because the rules that speak of such"
              + " parts do not apply here, or because no rule speaks of them, which is a gap.",
      footer = {"", "Example:", "  gridstride matrix net.gridstride --format csv -o matrix.csv"})
  int matrix(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Option(names = "--format", paramLabel = "FORMAT", description = ANY_FORMAT)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(MatrixText.text(analysed), output, model, around.out());
      case JSON -> Outputs.data(MatrixData.of(analysed).json(), output, model, around.out());
      case CSV -> Outputs.data(MatrixData.of(analysed).csv(), output, model, around.out());
      case SARIF ->
          throw new Refusal("The matrix is not written as SARIF.", "Use --format json or csv.");
    }
    return Cli.GOOD;
  }

  @Command(
      name = "questions",
      header = {"Lists what the model does not state and threats hang on, as questions.", ""},
      customSynopsis =
          "gridstride questions MODEL [--format text|json] [-o FILE] [--pack FILE]...%n",
      description =
          "A fact that is not stated counts neither as safe nor as absent: the threats that hang on"
              + " it are unknown. The questions that decide most of them come first; answer them in"
              + " the model, by setting the property they name.",
      footer = {"", "Example:", "  gridstride questions net.gridstride"})
  int questions(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Option(names = "--format", paramLabel = "FORMAT", description = TEXT_OR_JSON)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(QuestionsText.text(analysed), output, model, around.out());
      case JSON ->
          Outputs.data(QuestionsJson.text(analysed.reviewed()), output, model, around.out());
      case CSV, SARIF ->
          throw new Refusal("Questions are written as text or JSON only.", "Use --format json.");
    }
    return Cli.GOOD;
  }

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
  int paths(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
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
      @Option(names = "--format", paramLabel = "FORMAT", description = TEXT_OR_JSON)
          Optional<Format> format,
      @Mixin PackOption packs) {
    return new Movement(model, packs.catalog(), format, around.out()).paths(from, to, count);
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
  int blast(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Parameters(paramLabel = "ELEMENT_ID", description = "The id of the element.") String element,
      @Option(names = "--format", paramLabel = "FORMAT", description = TEXT_OR_JSON)
          Optional<Format> format,
      @Mixin PackOption packs) {
    return new Movement(model, packs.catalog(), format, around.out()).blast(element);
  }

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
  int levels(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Option(names = "--format", paramLabel = "FORMAT", description = TEXT_OR_JSON)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(LevelsText.of(analysed).text(), output, model, around.out());
      case JSON -> Outputs.data(new LevelsJson(analysed).text(), output, model, around.out());
      case CSV, SARIF ->
          throw new Refusal("Levels are written as text or JSON only.", "Use --format json.");
    }
    return Cli.GOOD;
  }

  @Command(
      name = "validate",
      header = {"Says whether a model file is sound, and lists all its problems if not.", ""},
      description =
          "Warns of fields that this version does not know, and of element types, protocols,"
              + " properties and the like that no rule pack knows.")
  int validate(
      @Parameters(paramLabel = "MODEL", description = MODEL) String model,
      @Mixin PackOption packs) {
    Catalog catalog = packs.catalog();
    return switch (ModelFiles.read(Inputs.path(model))) {
      case Reading.Read<ThreatModel>(ThreatModel sound, List<Problem> warnings) -> {
        Stream.concat(warnings.stream(), Vocabulary.check(sound, catalog, model).stream())
            .forEach(warning -> around.out().println("Warning: " + warning.text()));
        around.out().println(model + ": This model is sound: " + size(sound.dfd()) + ".");
        yield Cli.GOOD;
      }
      case Reading.Refused<ThreatModel>(List<Problem> problems) -> {
        problems.forEach(problem -> around.err().println("gridstride: " + problem.text()));
        around.err().println("Hint: " + Inputs.hintAfterAll(model));
        yield Cli.BAD;
      }
    };
  }

  private void data(String text, Optional<String> output, String model) {
    Outputs.data(text, output, model, around.out());
  }

  private static String size(Dfd dfd) {
    return Counted.of(dfd.elements().size(), "element")
        + ", "
        + Counted.of(dfd.flows().size(), "data flow")
        + ", "
        + Counted.of(dfd.boundaries().size(), "trust boundary", "trust boundaries");
  }
}

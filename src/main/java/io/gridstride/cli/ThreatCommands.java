package io.gridstride.cli;

import io.gridstride.catalog.Severity;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.QuestionsJson;
import io.gridstride.export.RegisterTables;
import io.gridstride.export.Sarif;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can happen to the network, why, and what is not known yet. */
interface ThreatCommands {
  Surroundings around();

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
  default int analyze(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              description = {Described.ANY_FORMAT, "sarif is for code scanning."})
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = Described.TO_FILE)
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
          Outputs.text(AnalysisText.of(analysed, model).text(), output, model, around().out());
      case JSON ->
          Outputs.data(AnalysisJson.text(analysed.reviewed()), output, model, around().out());
      case CSV ->
          Outputs.data(
              RegisterTables.threats(analysed.reviewed()).csv(), output, model, around().out());
      case SARIF ->
          Outputs.data(
              Sarif.text(analysed.reviewed(), Inputs.inRepository(model)),
              output,
              model,
              around().out());
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
  default int explain(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Parameters(
              paramLabel = "ID",
              description = "Id of a threat or finding, as analyze lists it.")
          String id,
      @Option(names = "--format", paramLabel = "FORMAT", description = Described.TEXT_OR_JSON)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = Described.TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    var explaining = new Explaining(Analysed.of(Inputs.model(model), packs.catalog()), model);
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(explaining.text(id), output, model, around().out());
      case JSON -> Outputs.data(explaining.json(id), output, model, around().out());
      case CSV, SARIF ->
          throw new Refusal("Explanations are written as text or JSON only.", "Use --format json.");
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
  default int questions(
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
      case TEXT -> Outputs.text(QuestionsText.text(analysed), output, model, around().out());
      case JSON ->
          Outputs.data(QuestionsJson.text(analysed.reviewed()), output, model, around().out());
      case CSV, SARIF ->
          throw new Refusal("Questions are written as text or JSON only.", "Use --format json.");
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
  default int matrix(
      @Parameters(paramLabel = "MODEL", description = Described.MODEL) String model,
      @Option(names = "--format", paramLabel = "FORMAT", description = Described.ANY_FORMAT)
          Optional<Format> format,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = Described.TO_FILE)
          Optional<String> output,
      @Mixin PackOption packs) {
    Analysed analysed = Analysed.of(Inputs.model(model), packs.catalog());
    switch (format.orElse(Format.TEXT)) {
      case TEXT -> Outputs.text(MatrixText.text(analysed), output, model, around().out());
      case JSON -> Outputs.data(MatrixData.of(analysed).json(), output, model, around().out());
      case CSV -> Outputs.data(MatrixData.of(analysed).csv(), output, model, around().out());
      case SARIF ->
          throw new Refusal("The matrix is not written as SARIF.", "Use --format json or csv.");
    }
    return Cli.GOOD;
  }
}

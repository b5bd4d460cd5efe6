package io.gridstride.cli;

import io.gridstride.export.AnalysisJson;
import io.gridstride.export.Markdown;
import io.gridstride.export.RegisterTables;
import io.gridstride.export.Sarif;
import io.gridstride.export.Xlsx;
import io.gridstride.picture.Look;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gridstride export}: a model for other programs. */
final class ExportCommand implements Callable<Integer> {
  private static final int MOST_PIXELS_A_UNIT = 8;

  private final Surroundings around;
  private final PackOption packs = new PackOption();
  private final PositionalParamSpec model =
      PositionalParamSpec.builder()
          .index("0")
          .type(String.class)
          .paramLabel("MODEL")
          .required(true)
          .description("The model, a file that ends in .gridstride.")
          .build();
  private final OptionSpec to =
      option(
          "--to",
          ExportKind.class,
          "KIND",
          "svg: a diagram that stays sharp, with words as words. png: a diagram in pixels.",
          "csv: the threat register; to a folder, a file for each part of it.",
          "xlsx: a workbook with a sheet for each part. json: the analysis, as analyze has it.",
          "sarif: open and unknown threats for code scanning. markdown: a summary for a pull"
              + " request.");
  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .type(String.class)
          .paramLabel("PATH")
          .description(
              "The file to write, or a folder for one file per diagram or part. A file of this name"
                  + " is replaced. Without it texts go to the terminal.")
          .build();
  private final OptionSpec diagram =
      option("--diagram", String.class, "ID", "Only this diagram, by its id or its name.");
  private final OptionSpec scale =
      option(
          "--scale",
          Integer.class,
          "N",
          "Pixels per unit of a png: 1 (the default) to 8. 2 or 3 suits print.");
  private final OptionSpec look =
      option(
          "--look",
          Look.class,
          "LOOK",
          "light (the default), dark, or black-and-white for printers without colours.");
  private final OptionSpec plain =
      OptionSpec.builder("--no-counts")
          .type(boolean.class)
          .arity("0")
          .description("Leave out the numbers of open threats.")
          .build();

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  private static OptionSpec option(
      String name, Class<?> type, String label, String... description) {
    return OptionSpec.builder(name)
        .type(type)
        .paramLabel(label)
        .required(name.equals("--to"))
        .description(description)
        .build();
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("export")
            .addPositional(model)
            .addOption(to)
            .addOption(output)
            .addOption(diagram)
            .addOption(scale)
            .addOption(look)
            .addOption(plain)
            .addMixin("packs", CommandSpec.forAnnotatedObject(packs));
    spec.usageMessage()
        .header("Writes diagrams and the register of a model for other programs.", "")
        .customSynopsis(
            "gridstride export MODEL --to svg|png [-o PATH] [--diagram ID] [--scale N]",
            "                         [--look LOOK] [--no-counts] [--pack FILE]...",
            "       gridstride export MODEL --to csv|xlsx|json|sarif|markdown [-o PATH] [--pack FILE]...%n")
        .footer(
            "",
            "Examples:",
            "  gridstride export net.gridstride --to svg -o net.svg",
            "  gridstride export net.gridstride --to png --scale 2 -o pictures/   all its diagrams",
            "  gridstride export net.gridstride --to svg --look black-and-white -o print.svg",
            "  gridstride export net.gridstride --to xlsx -o register.xlsx",
            "  gridstride export net.gridstride --to sarif -o net.sarif",
            "  gridstride export net.gridstride --to markdown >> $GITHUB_STEP_SUMMARY");
    return spec;
  }

  private static <T> Optional<T> given(OptionSpec option) {
    return Optional.ofNullable(option.<T>getValue());
  }

  @Override
  public Integer call() {
    ExportKind kind = ExportCommand.<ExportKind>given(to).orElseThrow();
    Optional<String> asked = given(diagram);
    int pixels = pixels(kind);
    boolean counts = !ExportCommand.<Boolean>given(plain).orElse(false);
    if (!kind.isPicture()
        && (asked.isPresent() || given(scale).isPresent() || given(look).isPresent() || !counts)) {
      throw new Refusal(
          "--diagram, --scale, --look and --no-counts are for pictures, and " + kind + " is none.",
          "Leave them out, or export to svg or png.");
    }
    String typed = model.getValue();
    var analysed = Analysed.of(Inputs.model(typed), packs.catalog());
    var target = new ExportTarget(typed, given(output), kind, around.out());
    switch (kind) {
      case SVG, PNG ->
          new PictureExport(
                  analysed,
                  target,
                  ExportCommand.<Look>given(look).orElse(Look.LIGHT),
                  pixels,
                  counts)
              .write(asked);
      case CSV -> csv(analysed, target);
      case XLSX -> target.bytes(Xlsx.bytes(analysed.reviewed()), "");
      case JSON -> target.text(AnalysisJson.text(analysed.reviewed()));
      case SARIF -> target.text(Sarif.text(analysed.reviewed(), Inputs.inRepository(typed)));
      case MARKDOWN -> target.text(Markdown.text(analysed.reviewed()));
    }
    return Cli.GOOD;
  }

  /** The threats, or every part of the register to a folder. */
  private static void csv(Analysed analysed, ExportTarget target) {
    if (target.isFolder()) {
      RegisterTables.all(analysed.reviewed())
          .forEach(
              table -> target.bytes(table.csv().getBytes(StandardCharsets.UTF_8), table.name()));
    } else {
      target.text(RegisterTables.threats(analysed.reviewed()).csv());
    }
  }

  private int pixels(ExportKind kind) {
    Optional<Integer> asked = given(scale);
    if (asked.isPresent() && kind == ExportKind.SVG) {
      throw new Refusal("--scale is for png; an svg has no pixels.", "Leave --scale out.");
    }
    int pixels = asked.orElse(1);
    if (pixels < 1 || pixels > MOST_PIXELS_A_UNIT) {
      throw new Refusal("--scale " + pixels + " is not from 1 to 8.", "2 or 3 suits print.");
    }
    return pixels;
  }
}

package io.gridstride.cli;

import io.gridstride.file.Names;
import io.gridstride.model.ThreatModel;
import io.gridstride.picture.Look;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gridstride export}: a model for other programs. */
@Command(
    name = "export",
    header = {"Writes diagrams and the register of a model for other programs.", ""},
    customSynopsis = {
      "gridstride export MODEL --to svg|png [-o PATH] [--diagram ID] [--scale N] [--look LOOK]",
      "                  [--no-counts] [--pack FILE]...",
      "       gridstride export MODEL --to csv|json [-o PATH] [--pack FILE]...%n"
    },
    footer = {
      "",
      "Examples:",
      "  gridstride export net.gridstride --to svg -o net.svg",
      "  gridstride export net.gridstride --to png --scale 2 -o pictures/   all its diagrams",
      "  gridstride export net.gridstride --to svg --look black-and-white -o print.svg",
      "  gridstride export net.gridstride --to csv -o threats.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(paramLabel = "MODEL", description = "The model, a file that ends in .gridstride.")
  private String model = "";

  @Option(
      names = "--to",
      paramLabel = "KIND",
      required = true,
      description = {
        "svg: a diagram that stays sharp, with words as words. png: a diagram in pixels.",
        "csv: the threat register for a spreadsheet. json: the whole analysis, as analyze writes it."
      })
  private ExportKind kind = ExportKind.SVG;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "The file to write, or a folder for one file per diagram. A file of this name is"
              + " replaced. Without it the result goes to the terminal, but not a png.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--diagram",
      paramLabel = "ID",
      description = "Only this diagram, by its id or its name.")
  private Optional<String> diagram = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Pixels per unit of a png: 1 (the default) to 8. 2 or 3 suits print.")
  private Optional<Integer> scale = Optional.empty();

  @Option(
      names = "--look",
      paramLabel = "LOOK",
      description = "light (the default), dark, or black-and-white for printers without colours.")
  private Optional<Look> look = Optional.empty();

  @Option(names = "--no-counts", description = "Leave out the numbers of open threats.")
  private boolean plain;

  @Mixin private final PackOption packs = new PackOption();

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    ThreatModel read = Inputs.model(model);
    var analysed = Analysed.of(read, packs.catalog());
    var target = new ExportTarget(model, output, kind, around.out());
    switch (kind) {
      case SVG, PNG -> {
        var pictures =
            new PictureExport(analysed, target, look.orElse(Look.LIGHT), scale(), !plain);
        pictures.write(diagram);
      }
      case CSV -> {
        noPicture();
        target.text(AnalysisCsv.text(analysed));
      }
      case JSON -> {
        noPicture();
        target.text(AnalysisJson.text(analysed));
      }
    }
    return Cli.GOOD;
  }

  private int scale() {
    int asked = scale.orElse(1);
    if (asked < 1 || asked > 8) {
      throw new Refusal("--scale " + asked + " is not from 1 to 8.", "2 or 3 suits print.");
    }
    if (scale.isPresent() && kind == ExportKind.SVG) {
      throw new Refusal("--scale is for png; an svg has no pixels.", "Leave --scale out.");
    }
    return asked;
  }

  private void noPicture() {
    if (diagram.isPresent() || scale.isPresent() || look.isPresent() || plain) {
      throw new Refusal(
          "--diagram, --scale, --look and --no-counts are for pictures, and "
              + Names.kebab(kind)
              + " is none.",
          "Leave them out, or export to svg or png.");
    }
  }
}

package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.Home;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.ReportTemplates;
import io.gridstride.file.Version;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.ThreatReport;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.document.Document;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.report.pdf.PdfReport;
import io.gridstride.report.pdf.PrintStyle;
import io.gridstride.report.pdf.Progress;
import io.gridstride.report.pdf.TemplateCheck;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gridstride report}: the review of a model as a PDF. */
final class ReportCommand implements Callable<Integer> {
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
  private final OptionSpec output =
      OptionSpec.builder("-o", "--output")
          .type(String.class)
          .paramLabel("FILE.pdf")
          .required(true)
          .description("The file to write. A file of this name is replaced.")
          .build();
  private final OptionSpec profile =
      option(
          "--profile",
          Profile.class,
          "PROFILE",
          "full (the default): everything a review board asks for.",
          "executive: at most four pages.",
          "coursework: with the method, and what STRIDE means in this model.",
          "plan: what to put in place, in which order.",
          "delta: what changed since --before.");
  private final OptionSpec before =
      option(
          "--before",
          String.class,
          "MODEL",
          "Compare with this model: an earlier version, or another design.");
  private final OptionSpec template =
      option(
          "--template",
          String.class,
          "PATH",
          "Your own words and looks: a folder with a template.json, or such a file.");
  private final OptionSpec paper = option("--paper", Paper.class, "PAPER", "a4 or letter.");
  private final OptionSpec with =
      option("--with", String[].class, "PART", "Add a part. May be given several times.");
  private final OptionSpec without =
      option("--without", String[].class, "PART", "Leave a part out. May be given several times.");
  private final OptionSpec date =
      option(
          "--date",
          LocalDate.class,
          "YYYY-MM-DD",
          "The date that the report bears; today if absent. The same model and date give the same"
              + " bytes.");
  private final OptionSpec marking =
      option("--marking", String.class, "TEXT", "Classification on every page; else the model's.");
  private final OptionSpec revision =
      option("--revision", String.class, "TEXT", "Version of the model; else what the model says.");

  ReportCommand(Surroundings around) {
    this.around = around;
  }

  private static OptionSpec option(
      String name, Class<?> type, String label, String... description) {
    return OptionSpec.builder(name).type(type).paramLabel(label).description(description).build();
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("report").addPositional(model);
    Stream.of(output, profile, before, template, paper, with, without, date, marking, revision)
        .forEach(spec::addOption);
    spec.addMixin("packs", CommandSpec.forAnnotatedObject(packs));
    spec.usageMessage()
        .header("Writes the review of a model as a PDF.", "")
        .customSynopsis(
            "gridstride report MODEL -o FILE.pdf [--profile PROFILE] [--before MODEL]",
            "                         [--template PATH] [--paper a4|letter] [--with PART]...",
            "                         [--without PART]... [--date YYYY-MM-DD] [--marking TEXT]",
            "                         [--revision TEXT] [--pack FILE]...%n")
        .footer(
            "",
            "Parts: " + parts(0, 9) + ",",
            "  " + parts(9, 18) + ",",
            "  " + parts(18, ReportPart.values().length) + ".",
            "",
            "Examples:",
            "  gridstride report net.gridstride -o review.pdf",
            "  gridstride report net.gridstride -o brief.pdf --profile executive --paper letter",
            "  gridstride report new.gridstride -o delta.pdf --profile delta --before old.gridstride",
            "  gridstride report net.gridstride -o review.pdf --template house-style --without rules");
    return spec;
  }

  private static String parts(int from, int to) {
    return Stream.of(ReportPart.values())
        .skip(from)
        .limit((long) to - from)
        .map(ReportPart::id)
        .collect(Collectors.joining(", "));
  }

  private static <T> Optional<T> given(OptionSpec option) {
    return Optional.ofNullable(option.<T>getValue());
  }

  @Override
  public Integer call() {
    String typed = model.getValue();
    String file = output.getValue();
    Brief brief = brief();
    Optional<String> earlier = given(before);
    if (brief.has(ReportPart.CHANGES) && earlier.isEmpty() && brief.profile() == Profile.DELTA) {
      throw new Refusal(
          "--before is missing: a delta report compares two models.",
          "Name the earlier model, as in --before old.gridstride.");
    }
    Catalog catalog = packs.catalog();
    Reviewed now = reviewed(typed, catalog);
    Document document =
        ThreatReport.of(
            now,
            earlier.map(name -> reviewed(name, catalog)),
            brief,
            info(now.model()),
            new InterMeasure());
    byte[] pdf = PdfReport.bytes(document, PrintStyle.of(brief), Progress.PATIENT).orElseThrow();
    Outputs.bytes(pdf, file, typed);
    if (Files.isRegularFile(Inputs.path(file))) {
      around.out().println("The report is in " + file + ".");
    }
    return Cli.GOOD;
  }

  private static Reviewed reviewed(String file, Catalog catalog) {
    return Reviewed.of(Inputs.model(file), catalog);
  }

  private ReportInfo info(ThreatModel reviewed) {
    return new ReportInfo(
        ReportCommand.<LocalDate>given(date).orElse(around.today()),
        "GridStride " + Version.text(),
        ModelFiles.sha256(reviewed),
        ReportCommand.<String>given(revision).orElse(""),
        ReportCommand.<String>given(marking).orElse(""));
  }

  private Brief brief() {
    return Brief.of(
        ReportCommand.<Profile>given(profile).orElse(Profile.FULL),
        ReportCommand.<String>given(template).map(ReportCommand::read).orElse(ReportTemplate.NONE),
        given(paper),
        parts(with),
        parts(without));
  }

  private static List<ReportPart> parts(OptionSpec option) {
    return Stream.of(ReportCommand.<String[]>given(option).orElse(new String[0]))
        .map(id ->
            ReportPart.of(id)
                .orElseThrow(() ->
                    new Refusal(
                        option.longestName() + ": there is no part \"" + id + "\".",
                        "gridstride report --help lists the parts.")))
        .toList();
  }

  private static ReportTemplate read(String typed) {
    String hint = "Templates to compare with are in " + Home.find().reportTemplates() + ".";
    return switch (ReportTemplates.read(Inputs.path(typed))) {
      case Reading.Refused<ReportTemplate>(List<Problem> problems) ->
          throw Refusal.of(problems, hint);
      case Reading.Read<ReportTemplate>(ReportTemplate style, List<Problem> _) -> {
        Optional<String> fault = TemplateCheck.fault(style);
        if (fault.isPresent()) {
          throw new Refusal(typed + ": " + fault.get(), hint);
        }
        yield style;
      }
    };
  }
}

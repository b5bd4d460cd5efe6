package io.gridstride.cli;

import io.gridstride.catalog.Severity;
import io.gridstride.file.Names;
import io.gridstride.file.Version;
import io.gridstride.picture.Look;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets picocli up: words for options, help, and errors of one line and a hint. */
final class CommandLineParser {
  private static final int WIDTH = 100;

  /** In which the commands are listed. */
  private static final List<String> ORDER =
      List.of(
          "open",
          "analyze",
          "explain",
          "questions",
          "matrix",
          "levels",
          "paths",
          "blast",
          "report",
          "export",
          "validate",
          "catalog");

  private final Surroundings around;
  private final CommandLine top;

  CommandLineParser(Surroundings around) {
    this.around = around;
    top = new CommandLine(new Commands(around));
    // Picocli by itself finds methods of classes only, not of the interfaces that group them.
    CommandLine.getCommandMethods(Commands.class, null).forEach(top::addSubcommand);
    top.addSubcommand(new CatalogCommands(around.out()))
        .addSubcommand(new ExportCommand(around).spec())
        .addSubcommand(new ReportCommand(around).spec())
        .registerConverter(ExportKind.class, converter(ExportKind.values()))
        .registerConverter(Format.class, converter(Format.values()))
        .registerConverter(Integer.class, CommandLineParser::number)
        .registerConverter(Look.class, converter(Look.values()))
        .registerConverter(LocalDate.class, CommandLineParser::day)
        .registerConverter(Paper.class, converter(Paper.values()))
        .registerConverter(Profile.class, converter(Profile.values()))
        .registerConverter(Section.class, converter(Section.values()))
        .registerConverter(Severity.class, converter(Severity.values()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(writer(around.out()))
        .setErr(writer(around.err()))
        .setUsageHelpWidth(WIDTH)
        .setParameterExceptionHandler((problem, _) -> usage(problem))
        .setExecutionExceptionHandler((problem, _, _) -> execution(problem));
    top.getCommandSpec()
        .version("GridStride " + Version.text())
        .addOption(
            OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Shows the version.")
                .build());
    addHelp(top);
    ORDER.forEach(name ->
        top.getCommandSpec().addSubcommand(name, top.getCommandSpec().removeSubcommand(name)));
  }

  int execute(List<String> arguments) {
    if (isModelFirst(arguments)) {
      throw new Refusal(
          "The command comes first, then the model.",
          "gridstride " + arguments.get(1) + " " + arguments.getFirst());
    }
    return top.execute(arguments.toArray(String[]::new));
  }

  /** The order in which somebody types who opened the model before. */
  private boolean isModelFirst(List<String> arguments) {
    return arguments.size() > 1
        && !arguments.getFirst().startsWith("-")
        && !top.getSubcommands().containsKey(arguments.getFirst())
        && top.getSubcommands().containsKey(arguments.get(1));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
  }

  private static void addHelp(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Shows this help.")
                .build());
    command.getSubcommands().values().forEach(CommandLineParser::addHelp);
  }

  private static <E extends Enum<E>> ITypeConverter<E> converter(E[] constants) {
    return typed ->
        Stream.of(constants)
            .filter(constant -> Names.kebab(constant).equals(typed))
            .findFirst()
            .orElseThrow(() ->
                new TypeConversionException(
                    "\""
                        + typed
                        + "\" is none of "
                        + Stream.of(constants)
                            .map(Names::kebab)
                            .collect(Collectors.joining(", "))));
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("\"" + typed + "\" is no whole number of a usual size");
    }
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + typed + "\" is no day such as 2026-01-31");
    }
  }

  private int usage(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    String help = command + " --help shows how it is used, with examples.";
    String sentence =
        switch (problem) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
          case MissingParameterException missing ->
              missing.getMissing().stream()
                      .map(CommandLineParser::word)
                      .collect(Collectors.joining(" and "))
                  + " is missing.";
          default -> invalid(String.valueOf(problem.getMessage()));
        };
    String hint =
        problem instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream()
                .findFirst()
                .map(near -> "Did you mean " + near + "? " + help)
                .orElse(help)
            : help;
    Cli.refused(sentence, hint, around.err());
    return Cli.BAD;
  }

  private static String word(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.shortestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  /** Picocli's sentence without its talk of positions. */
  private static String invalid(String message) {
    return message
            .replaceAll("\\R", " ")
            .replaceFirst(
                "^Invalid value for positional parameter at index \\d+ \\((\\w+)\\)", "$1")
            .replaceFirst("^Invalid value for option '([^']+)'[^:]*", "$1")
        + ".";
  }

  private static String unmatched(UnmatchedArgumentException unmatched, String command) {
    String word = "\"" + unmatched.getUnmatched().getFirst() + "\"";
    if (unmatched.isUnknownOption()) {
      return "There is no option " + word + " of " + command + ".";
    }
    return unmatched.getCommandLine().getSubcommands().isEmpty()
        ? word + " is one word too many."
        : "There is no command " + word + ".";
  }

  private int execution(Exception problem) {
    if (problem instanceof Refusal refusal) {
      Cli.refused(refusal.sentence(), refusal.hint(), around.err());
      return Cli.BAD;
    }
    around.err().println("GridStride is at fault here; please report it with the lines below.");
    problem.printStackTrace(around.err());
    return Cli.FAULT;
  }
}

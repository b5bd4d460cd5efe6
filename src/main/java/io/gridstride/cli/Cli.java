package io.gridstride.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The door to all commands. */
public final class Cli {
  /** Exit code of success. */
  public static final int GOOD = 0;

  /** Exit code when there are threats at or above the level that was asked for. */
  public static final int THREATS = 1;

  /** Exit code of bad input or usage. */
  public static final int BAD = 2;

  /** Exit code when GridStride itself is at fault. */
  public static final int FAULT = 70;

  private static final String OPEN = "open";

  private Cli() {}

  /** Does what the arguments say, and returns the exit code. */
  public static int run(List<String> arguments, Surroundings around) {
    try {
      // The plain ways to open the window need no parser, which takes its time to start.
      int code =
          isPlainOpening(arguments)
              ? Opening.open(
                  first(arguments.stream().filter(a -> !a.equals(OPEN)).toList()),
                  new PackOption(),
                  around)
              : new CommandLineParser(around).execute(arguments);
      if (around.out().checkError()) {
        throw new Refusal("The output cannot be written.", "Is there room on the disk?");
      }
      return code;
    } catch (Refusal refusal) {
      refused(refusal.sentence(), refusal.hint(), around.err());
      return BAD;
    }
  }

  static void refused(String sentence, String hint, PrintStream err) {
    sentence.lines().forEach(line -> err.println("gridstride: " + line));
    err.println("Hint: " + hint);
  }

  private static boolean isPlainOpening(List<String> arguments) {
    return switch (arguments.size()) {
      case 0 -> true;
      case 1 -> arguments.getFirst().equals(OPEN) || isFileName(arguments.getFirst());
      case 2 -> arguments.getFirst().equals(OPEN) && !arguments.getLast().startsWith("-");
      default -> false;
    };
  }

  /** No command has a dot or a slash in its name, and a model has one or the other. */
  private static boolean isFileName(String argument) {
    return !argument.startsWith("-")
        && argument.chars().anyMatch(c -> c == '.' || c == '/' || c == '\\');
  }

  private static Optional<String> first(List<String> all) {
    return all.stream().findFirst();
  }
}

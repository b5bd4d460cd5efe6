package io.gridstride.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of a command that was typed on a machine with no display. */
record Typed(int code, String out, String err) {
  static final Desktop NO_DISPLAY =
      (_, _) ->
          Optional.of(new Desktop.Obstacle("There is no display here.", "Use a command.", true));

  static Typed run(String... arguments) {
    return run(NO_DISPLAY, arguments);
  }

  static Typed run(Desktop desktop, String... arguments) {
    return run(desktop, Path.of("target"), arguments);
  }

  static Typed run(Desktop desktop, Path folder, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            List.of(arguments),
            new Surroundings(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                folder,
                LocalDate.of(2025, 11, 3),
                desktop));
    return new Typed(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}

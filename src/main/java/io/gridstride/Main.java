package io.gridstride;

import io.gridstride.cli.Cli;
import io.gridstride.cli.QuietPipe;
import io.gridstride.cli.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Starts GridStride: the window or a command, as the arguments say. */
public final class Main {
  private Main() {}

  /** Takes the arguments that {@code gridstride --help} describes. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
    PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
    Path here = Path.of("").toAbsolutePath();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    int code = Cli.run(List.of(args), new Surroundings(out, err, here, today, new Window()));
    err.flush();
    System.exit(code);
  }

  /** A machine without a locale claims ASCII, yet whoever reads the output reads UTF-8. */
  private static PrintStream stream(FileDescriptor to, String property) {
    Charset told = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    Charset charset = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintStream(
        new BufferedOutputStream(new QuietPipe(new FileOutputStream(to))), false, charset);
  }
}

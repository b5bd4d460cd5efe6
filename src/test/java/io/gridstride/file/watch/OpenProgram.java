package io.gridstride.file.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Opens one file, in a process of its own, and has it open until it is killed. */
final class OpenProgram {
  private OpenProgram() {}

  /** Takes the file of the locks and the file to open. */
  public static void main(String[] args) throws IOException {
    var files = new OpenFiles(new Locks(Path.of(args[0])));
    System.out.println(files.claim(Path.of(args[1]), "window", () -> {}));
    System.in.transferTo(OutputStream.nullOutputStream());
  }
}

package io.gridstride.file;

import java.nio.file.Path;

/** Reads one model file and saves it as another, in a process of its own. */
final class SaveProgram {
  private SaveProgram() {}

  public static void main(String[] args) {
    Saving saving =
        ModelFiles.save(Readings.value(ModelFiles.read(Path.of(args[0]))), Path.of(args[1]));
    System.out.println(saving);
    System.exit(
        switch (saving) {
          case Saving.Saved() -> 0;
          case Saving.NotSaved _ -> 1;
        });
  }
}

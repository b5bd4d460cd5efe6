package io.gridstride.cli;

import io.gridstride.file.ModelFiles;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an export goes.
 *
 * @param model the file that was read, which must not be lost
 * @param output a file or a folder; the terminal when empty
 */
record ExportTarget(String model, Optional<String> output, ExportKind kind, PrintStream out) {
  /** Whether it is a folder, which is one that is there or a name that ends like one. */
  boolean isFolder() {
    return output
        .filter(name ->
            name.endsWith("/") || name.endsWith("\\") || Files.isDirectory(Inputs.path(name)))
        .isPresent();
  }

  /** One text, to wherever the export goes. */
  void text(String text) {
    if (output.isEmpty()) {
      Outputs.data(text, out);
    } else {
      bytes(text.getBytes(StandardCharsets.UTF_8), "");
    }
  }

  /**
   * One file.
   *
   * @param name what tells it from other files of the same model in a folder; may be empty
   */
  void bytes(byte[] bytes, String name) {
    String typed =
        output.orElseThrow(() ->
            new Refusal(
                "-o PATH is missing.",
                "Name the file to write, as in -o " + stem() + kind.extension() + "."));
    if (!isFolder()) {
      written(bytes, typed);
      return;
    }
    String stem = stem();
    String file = name.isEmpty() ? stem + kind.extension() : stem + "-" + name + kind.extension();
    Path folder = Inputs.path(typed);
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          "There is no folder " + typed + ".", "Make it first, or name a file after -o.");
    }
    written(bytes, folder.resolve(file).toString());
  }

  private void written(byte[] bytes, String file) {
    Outputs.bytes(bytes, file, model);
    if (Files.isRegularFile(Inputs.path(file))) {
      out.println("Written to " + file + ".");
    }
  }

  private String stem() {
    String name = String.valueOf(Inputs.path(model).getFileName());
    return name.endsWith(ModelFiles.EXTENSION)
        ? name.substring(0, name.length() - ModelFiles.EXTENSION.length())
        : name;
  }
}

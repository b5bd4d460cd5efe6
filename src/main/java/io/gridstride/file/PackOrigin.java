package io.gridstride.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of one pack lie. */
sealed interface PackOrigin {
  /** Name of the file that says what the pack is. */
  String main();

  /** How a file of the pack is named to a person. */
  String display(String name);

  Reading<byte[]> bytes(String name);

  /** A pack that is part of this program. */
  record Resources(String folder) implements PackOrigin {
    @Override
    public String main() {
      return "pack.json";
    }

    @Override
    public String display(String name) {
      return "built-in " + folder + "/" + name;
    }

    @Override
    public Reading<byte[]> bytes(String name) {
      try (InputStream in = Packs.class.getResourceAsStream(folder + "/" + name)) {
        if (in == null) {
          return new Reading.Refused<>(
              List.of(new Problem(display(name), "", "There is no such resource.")));
        }
        return new Reading.Read<>(in.readAllBytes(), List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A pack of the user: one file, or a folder with a {@code pack.json} in it. */
  record Disk(Path file) implements PackOrigin {
    static Disk at(Path path) {
      return new Disk(Files.isDirectory(path) ? path.resolve("pack.json") : path);
    }

    @Override
    public String main() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public String display(String name) {
      return file.resolveSibling(name).toString();
    }

    @Override
    public Reading<byte[]> bytes(String name) {
      return JsonSource.bytes(file.resolveSibling(name), display(name));
    }
  }
}

package io.gridstride.file;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that the program was installed in, with its example models and its templates.
 *
 * @param folder the first of these that holds templates: what the launcher says in the system
 *     property {@code gridstride.home}; a folder around the program's own code, as in a development
 *     build; the working folder
 */
public record Home(Path folder) {
  private static final String PROPERTY = "gridstride.home";
  private static final String TEMPLATES = "templates";

  /** The home of this running program. */
  public static Home find() {
    Path working = Path.of("");
    Stream<Path> told = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).stream();
    return new Home(
        Stream.concat(told, Stream.concat(aroundTheCode(), Stream.of(working)))
            .filter(folder -> Files.isDirectory(folder.resolve(TEMPLATES)))
            .findFirst()
            .orElse(working)
            .toAbsolutePath()
            .normalize());
  }

  /** Complete, worked models that people open to learn from. */
  public Path models() {
    return folder.resolve("models");
  }

  /** Skeletons to start a new model from. */
  public Path templates() {
    return folder.resolve(TEMPLATES);
  }

  /** Report templates to use or to learn from. */
  public Path reportTemplates() {
    return templates().resolve("reports");
  }

  /** A rule pack to learn from, whose texts say what each part is for. */
  public Path examplePack() {
    return templates().resolve("packs").resolve("street-lighting.json");
  }

  private static Stream<Path> aroundTheCode() {
    return code().stream()
        .flatMap(code -> Stream.iterate(code, path -> path != null, Path::getParent));
  }

  private static Optional<Path> code() {
    Optional<CodeSource> source =
        Optional.ofNullable(Home.class.getProtectionDomain().getCodeSource());
    try {
      return source.isEmpty()
          ? Optional.empty()
          : Optional.of(Path.of(source.get().getLocation().toURI()));
    } catch (URISyntaxException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}

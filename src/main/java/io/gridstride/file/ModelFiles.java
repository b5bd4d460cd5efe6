package io.gridstride.file;

import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Model files: one JSON document with the extension {@code .gridstride}, described by the JSON
 * Schema {@code gridstride-model.schema.json} beside this class.
 *
 * <p>A version is {@code major.minor}. A minor step only adds fields, which older programs keep; a
 * file of a larger major version is refused.
 */
public final class ModelFiles {
  /** What the names of model files end with. */
  public static final String EXTENSION = ".gridstride";

  /** The major format version that is read and written. */
  static final int MAJOR = 1;

  /** The newest minor format version whose fields are all known. */
  static final int MINOR = 1;

  private static final int MOST_PROBLEMS = 50;

  private ModelFiles() {}

  /** The model in a file, or why there is none. */
  public static Reading<ThreatModel> read(Path path) {
    return switch (JsonSource.bytes(path, path.toString())) {
      case Reading.Read<byte[]>(byte[] bytes, List<Problem> _) -> parse(bytes, path.toString());
      case Reading.Refused<byte[]>(List<Problem> problems) -> new Reading.Refused<>(problems);
    };
  }

  /** The same, with what tells later whether the file was changed from outside. */
  public static Opened open(Path path) {
    String name = path.toString();
    Instant modified = JsonSource.modified(path);
    return switch (JsonSource.bytes(path, name)) {
      case Reading.Read<byte[]>(byte[] bytes, List<Problem> _) ->
          new Opened(parse(bytes, name), Optional.of(Stamp.of(bytes, modified)));
      case Reading.Refused<byte[]>(List<Problem> problems) ->
          new Opened(new Reading.Refused<>(problems), Optional.empty());
    };
  }

  /**
   * The model in the bytes of a file.
   *
   * @param name the file as the person named it, for the problems
   */
  public static Reading<ThreatModel> parse(byte[] bytes, String name) {
    return switch (JsonSource.parse(bytes, name)) {
      case Reading.Read<JsonNode>(var document, List<Problem> _) ->
          capped(ModelReader.read(document, name), name);
      case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
    };
  }

  private static Reading<ThreatModel> capped(Reading<ThreatModel> reading, String name) {
    return switch (reading) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> warnings) ->
          new Reading.Read<>(model, capped(warnings, name));
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          new Reading.Refused<>(capped(problems, name));
    };
  }

  private static List<Problem> capped(List<Problem> all, String name) {
    int more = all.size() - MOST_PROBLEMS;
    return more <= 0
        ? all
        : Stream.concat(
                all.stream().limit(MOST_PROBLEMS),
                Stream.of(new Problem(name, "", "And " + more + " more.")))
            .toList();
  }

  /** The file of a model: the same model always gives the same bytes. */
  public static byte[] bytes(ThreatModel model) {
    return Json.text(ModelWriter.tree(model)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Saves a model so that the file is whole at any moment, and keeps the version before as {@code
   * <name>.gridstride.bak}. A model that could not be read back is not saved.
   */
  public static Saving save(ThreatModel model, Path path) {
    byte[] bytes = bytes(model);
    return switch (parse(bytes, path.toString())) {
      case Reading.Read<ThreatModel> _ -> WholeFile.writeKeepingPrevious(path, bytes);
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          new Saving.NotSaved(problems.getFirst());
    };
  }

  /**
   * As much of a damaged or newer file as makes a sound model; empty when that is nothing to look
   * at.
   */
  public static Optional<Salvaged> salvage(Path path) {
    return switch (JsonSource.bytes(path, path.toString())) {
      case Reading.Read<byte[]>(byte[] bytes, List<Problem> _) ->
          Salvage.of(bytes, path.toString());
      case Reading.Refused<byte[]> _ -> Optional.empty();
    };
  }

  /** The version before the last save, beside the file, if there is one. */
  public static Optional<Path> previous(Path path) {
    return Optional.of(path.resolveSibling(path.getFileName() + WholeFile.PREVIOUS))
        .filter(Files::isRegularFile);
  }

  /** What a file is like in which this model was saved just now. */
  public static Stamp stamp(ThreatModel model, Path path) {
    return Stamp.of(bytes(model), JsonSource.modified(path));
  }

  /**
   * The SHA-256, in hexadecimal, of a model's content: the same for two files that only list their
   * parts in another order.
   */
  public static String sha256(ThreatModel model) {
    return ModelHash.sha256(model);
  }
}

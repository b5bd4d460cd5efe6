package io.gridstride.file;

import io.gridstride.report.brief.ReportTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads report templates: one JSON file, or a folder with a {@value #MAIN} in it and the logo,
 * fonts and texts that it names beside it. Nothing outside that folder is read.
 */
public final class ReportTemplates {
  static final String MAIN = "template.json";

  private ReportTemplates() {}

  /** The template at a path, or all that is wrong with it, each with its line and reason. */
  public static Reading<ReportTemplate> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(MAIN) : path;
    String name = file.toString();
    return switch (JsonSource.bytes(file, name)) {
      case Reading.Refused<byte[]>(List<Problem> problems) -> new Reading.Refused<>(problems);
      case Reading.Read<byte[]>(byte[] bytes, List<Problem> _) -> parsed(bytes, file, name);
    };
  }

  /** Where templates stand in a folder, by name; none when it cannot be read. */
  public static List<Path> list(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(
              path -> path.toString().endsWith(".json") || Files.isRegularFile(path.resolve(MAIN)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Reading<ReportTemplate> parsed(byte[] bytes, Path file, String name) {
    return switch (JsonSource.parse(bytes, name)) {
      case Reading.Refused<JsonNode>(List<Problem> problems) -> new Reading.Refused<>(problems);
      case Reading.Read<JsonNode>(JsonNode node, List<Problem> _) -> {
        JsonCursor root = JsonCursor.root(node, name);
        ReportTemplate template =
            root.isObject()
                ? new TemplateReader(new TemplateFolder(file.toAbsolutePath().resolveSibling("")))
                    .template(root)
                : ReportTemplate.NONE;
        yield root.problems().isEmpty()
            ? new Reading.Read<>(template, List.of())
            : new Reading.Refused<>(withLines(root.problems(), new JsonLines(bytes)));
      }
    };
  }

  private static List<Problem> withLines(List<Problem> problems, JsonLines lines) {
    return problems.stream()
        .map(problem ->
            new Problem(
                problem.file(),
                "line "
                    + lines.of(problem.place())
                    + (problem.place().isEmpty() ? "" : ", " + problem.place()),
                problem.sentence()))
        .toList();
  }
}

package io.gridstride.file;

import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Skeletons to start a new model from: the model files of a folder, by file name. One that cannot
 * be read is left out and reported, and the others are offered all the same.
 */
public record Templates(List<ThreatModel> models, List<Problem> problems) {
  public Templates {
    models = List.copyOf(models);
    problems = List.copyOf(problems);
  }

  /** All that is in a folder. The name and description of each model tell what it is for. */
  public static Templates list(Path folder) {
    List<ThreatModel> models = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(folder, problems)) {
      switch (ModelFiles.read(file)) {
        case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> models.add(model);
        case Reading.Refused<ThreatModel>(List<Problem> why) -> problems.addAll(why);
      }
    }
    return new Templates(models, problems);
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ModelFiles.EXTENSION)).sorted().toList();
    } catch (IOException e) {
      problems.add(
          new Problem(folder.toString(), "", "The folder of the templates cannot be read."));
      return List.of();
    }
  }
}

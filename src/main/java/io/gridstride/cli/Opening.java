package io.gridstride.cli;

import java.nio.file.Files;
import java.util.Optional;

/** Opens the window, or does the next best thing where there is none. */
final class Opening {
  private Opening() {}

  static int open(Optional<String> model, Surroundings around) {
    // The window shows what is wrong inside a file; what is no file is said here.
    model.filter(typed -> !Files.isRegularFile(Inputs.path(typed))).ifPresent(Inputs::model);
    Optional<Desktop.Obstacle> obstacle = around.desktop().open(model.map(Inputs::path));
    if (obstacle.isPresent()) {
      throw new Refusal(obstacle.get().sentence(), obstacle.get().hint());
    }
    return Cli.GOOD;
  }
}

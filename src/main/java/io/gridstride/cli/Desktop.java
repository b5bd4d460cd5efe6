package io.gridstride.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window, as far as a command needs to know of it. */
@FunctionalInterface
public interface Desktop {
  /**
   * Opens the window, with a model if one is named, and returns when it is closed, or returns at
   * once what stands in the way.
   *
   * @param packs rule packs besides those that the window remembers
   */
  Optional<Obstacle> open(Optional<Path> model, List<Path> packs);

  /**
   * Why no window can be opened here.
   *
   * @param noDisplay whether there is nothing to open it on, as on a server
   */
  record Obstacle(String sentence, String hint, boolean noDisplay) {}
}

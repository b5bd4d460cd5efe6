package io.gridstride.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The window, as far as a command needs to know of it. */
public interface Desktop {
  /** Why no window can be opened here. */
  record Obstacle(String sentence, String hint, boolean noDisplay) {}

  /** What stands in the way of a window, if anything. */
  Optional<Obstacle> obstacle();

  /** Opens the window, with a model if one is named, and returns when it is closed. */
  void open(Optional<Path> model);
}

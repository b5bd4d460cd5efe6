package io.gridstride.ui.preferences;

import io.gridstride.ui.preferences.Preferences.Corner;
import io.gridstride.ui.preferences.Preferences.Window;
import java.util.List;
import java.util.Optional;

/**
 * Where windows can be. Screens are taken away, and shrink: a window that is opened where it was
 * last may be out of everybody's reach.
 *
 * @param rooms what windows may cover of each screen, the main one first; never empty
 */
public record Screens(List<Room> rooms) {
  /** What the frame around a window takes, at most: its height is known only once it is shown. */
  private static final double FRAME = 40;

  /** A rectangle of the desktop, in pixels. */
  public record Room(double x, double y, double width, double height) {
    private boolean holds(double atX, double atY) {
      return atX >= x && atX < x + width && atY >= y && atY < y + height;
    }
  }

  public Screens {
    rooms = List.copyOf(rooms);
  }

  /**
   * The same window no larger than its screen, and with its title where it can be taken hold of.
   */
  public Window fit(Window wanted) {
    Optional<Room> there =
        wanted
            .corner()
            .flatMap(corner ->
                rooms.stream()
                    .filter(room -> room.holds(corner.x() + wanted.width() / 2, corner.y()))
                    .findFirst());
    Room room = there.orElse(rooms.getFirst());
    double width = Math.min(wanted.width(), room.width());
    double height = Math.min(wanted.height(), room.height() - FRAME);
    return new Window(
        there.flatMap(known ->
            wanted
                .corner()
                .map(corner ->
                    new Corner(
                        within(corner.x(), room.x(), room.width() - width),
                        within(corner.y(), room.y(), room.height() - FRAME - height)))),
        width,
        height,
        wanted.maximised());
  }

  private static double within(double place, double from, double play) {
    return Math.clamp(place, from, from + Math.max(0, play));
  }
}

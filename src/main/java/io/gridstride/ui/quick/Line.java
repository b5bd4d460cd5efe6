package io.gridstride.ui.quick;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.places.Face;
import java.util.List;

/**
 * One line of the palette.
 *
 * @param title what was found
 * @param about what it is and where it stands
 * @param at indexes of the letters of the title that were asked for
 */
record Line(What what, String title, String about, List<Integer> at) {
  /** What is done when the line is chosen. */
  sealed interface What {
    /** A heading: nothing. */
    record Heading() implements What {}

    /** The command is run. */
    record Do(Command command) implements What {}

    /** The part is selected and shown. */
    record GoTo(Face face) implements What {}

    /** The diagram is shown. */
    record Show(String diagram) implements What {}
  }

  Line {
    at = List.copyOf(at);
  }

  static Line heading(String title) {
    return new Line(new What.Heading(), title, "", List.of());
  }

  boolean isHeading() {
    return what instanceof What.Heading;
  }

  /** Whether choosing it would do something now. */
  boolean available() {
    return switch (what) {
      case What.Heading() -> false;
      case What.Do(Command command) -> command.available().getAsBoolean();
      case What.GoTo _, What.Show _ -> true;
    };
  }
}

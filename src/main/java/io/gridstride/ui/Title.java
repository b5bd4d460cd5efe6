package io.gridstride.ui;

import io.gridstride.ui.session.Desk;

/** What stands in the title bar. */
final class Title {
  private Title() {}

  static String of(Desk desk) {
    return desk.model().info().name()
        + (desk.unsaved() ? "*" : "")
        + (desk.saved().readOnly().isPresent() ? " (read-only)" : "")
        + " \u2014 GridStride";
  }
}

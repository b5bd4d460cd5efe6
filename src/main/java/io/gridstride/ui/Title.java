package io.gridstride.ui;

import io.gridstride.ui.session.Desk;

/** What stands in the title bar. */
final class Title {
  private Title() {}

  static String of(Desk desk) {
    return desk.model().info().name() + (desk.unsaved() ? "*" : "") + " \u2014 GridStride";
  }
}

package io.gridstride.ui;

import io.gridstride.ui.session.Session;

/** Writes reports. */
final class Reports {
  Reports(Session session, Documents documents) {}

  void export() {}
}

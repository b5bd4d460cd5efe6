package io.gridstride.cli;

import io.gridstride.file.Names;

/** How a result is written. */
enum Format {
  /** For a person. */
  TEXT,
  /** For a program. */
  JSON,
  /** For a spreadsheet. */
  CSV,
  /** For code scanning. */
  SARIF;

  /** The word typed for it. */
  @Override
  public String toString() {
    return Names.kebab(this);
  }
}

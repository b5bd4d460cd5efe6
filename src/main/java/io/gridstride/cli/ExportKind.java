package io.gridstride.cli;

import io.gridstride.file.Names;

/** What a model can be exported as. */
enum ExportKind {
  SVG,
  PNG,
  CSV,
  JSON;

  /** The word typed for it. */
  @Override
  public String toString() {
    return Names.kebab(this);
  }

  boolean isPicture() {
    return this == SVG || this == PNG;
  }

  /** With its dot. */
  String extension() {
    return switch (this) {
      case SVG -> ".svg";
      case PNG -> ".png";
      case CSV -> ".csv";
      case JSON -> ".json";
    };
  }
}

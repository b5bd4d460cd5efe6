package io.gridstride.cli;

import io.gridstride.file.Names;

/** What a model can be exported as. */
enum ExportKind {
  SVG,
  PNG,
  CSV,
  XLSX,
  JSON,
  SARIF,
  MARKDOWN;

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
      case XLSX -> ".xlsx";
      case JSON -> ".json";
      case SARIF -> ".sarif";
      case MARKDOWN -> ".md";
    };
  }
}

package io.gridstride.cli;

/** What {@code --help} says about arguments that several commands have. */
final class Described {
  static final String MODEL = "The model, a file that ends in .gridstride.";
  static final String TO_FILE = "Write to this file instead of the terminal.";
  static final String TEXT_OR_JSON = "text (the default, for people) or json (for programs).";
  static final String ANY_FORMAT =
      "text (the default, for people), json (for programs) or csv (for spreadsheets).";

  private Described() {}
}

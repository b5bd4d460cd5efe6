package io.gridstride.ui.commands;

/** A menu of the menu bar, in their order. */
public enum Group {
  FILE("File"),
  EDIT("Edit"),
  ARRANGE("Arrange"),
  VIEW("View"),
  ANALYSE("Analyse"),
  HELP("Help");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}

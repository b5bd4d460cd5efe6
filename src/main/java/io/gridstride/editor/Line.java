package io.gridstride.editor;

/** To which of their lines parts are aligned. */
public enum Line {
  LEFT("left"),
  CENTRE("to the centre"),
  RIGHT("right"),
  TOP("to the top"),
  MIDDLE("to the middle"),
  BOTTOM("to the bottom");

  final String words;

  Line(String words) {
    this.words = words;
  }
}

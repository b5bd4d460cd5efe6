package io.gridstride.editor;

/**
 * Modifier keys held while the pointer does something.
 *
 * @param shift adds to the selection
 * @param control Ctrl, or Cmd on macOS: takes in or out of the selection, and moves without
 *     snapping
 */
public record Keys(boolean shift, boolean control) {
  public static final Keys NONE = new Keys(false, false);
}

package io.gridstride.ui.session;

/**
 * How far the search for graph findings is.
 *
 * @param done how many kinds of finding have been looked for
 * @param of how many kinds there are
 * @param title of the kind that is looked for now
 */
public record Progress(int done, int of, String title) {
  /** Such as {@code Graph findings 7 of 20: Flat network}. */
  public String words() {
    return of == 0 ? "Graph findings" : "Graph findings " + (done + 1) + " of " + of + ": " + title;
  }
}

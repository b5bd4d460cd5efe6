package io.gridstride.ui.session;

/** Compares snapshots. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Whether both are the very same object. Every change makes a new one, so this tells whether
   * anything changed, and it costs nothing, however large the model is.
   */
  @SuppressWarnings("ReferenceEquality")
  public static boolean same(Object one, Object other) {
    return one == other;
  }
}

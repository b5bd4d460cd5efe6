package io.gridstride.analysis;

/**
 * Something unspecified that would decide a result.
 *
 * @param about id of the element, flow or zone
 * @param property property id; or {@code protocol} or {@value #DATA} of a flow, or {@value #KIND}
 *     of a zone
 */
public record Missing(String about, String property) {
  /** What a flow carries. */
  public static final String DATA = "data";

  /** Which kind of zone a trust boundary encloses. */
  public static final String KIND = "kind";
}

package io.gridstride.report.brief;

/** How well a text colour stands out from its ground, as WCAG 2.1 has it. */
public final class Contrast {
  /** Enough for text of any size. */
  public static final double ENOUGH = 4.5;

  private Contrast() {}

  /** From 1 to 21; both colours are 0xRRGGBB. */
  public static double of(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double luminance(int colour) {
    return .2126 * linear(colour >> 16 & 255)
        + .7152 * linear(colour >> 8 & 255)
        + .0722 * linear(colour & 255);
  }

  private static double linear(int component) {
    double share = component / 255.0;
    return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
  }
}

package io.gridstride.report.pdf;

/** A page in pixels. */
public final class PageImage {
  private final int width;
  private final int height;
  private final int[] pixels;

  PageImage(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Row by row from the top left, each 0xAARRGGBB. */
  public int[] pixels() {
    return pixels.clone();
  }
}

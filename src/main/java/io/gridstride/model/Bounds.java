package io.gridstride.model;

/** A rectangle on a diagram in diagram units: top left corner and size. */
public record Bounds(int x, int y, int width, int height) {
  public Bounds {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("empty bounds " + width + " x " + height);
    }
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  public int centreX() {
    return x + width / 2;
  }

  public int centreY() {
    return y + height / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px < right() && py >= y && py < bottom();
  }

  public boolean contains(Bounds other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  public boolean intersects(Bounds other) {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }

  public Bounds moved(int dx, int dy) {
    return new Bounds(x + dx, y + dy, width, height);
  }

  /** The smallest rectangle around both. */
  public Bounds union(Bounds other) {
    int left = Math.min(x, other.x);
    int top = Math.min(y, other.y);
    return new Bounds(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}

package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A window that keeps its own last frame. The windows of JavaFX's headless platform share one
 * buffer of the screen's size and overrun it when a window is larger than the screen.
 */
final class DesklessWindow extends HeadlessWindow {
  private static final @Nullable ByteBuffer NO_SHARED_BUFFER = null;
  private static final int DESKTOP = 0xff3a3a3a;

  private int[] frame = new int[0];
  private int frameWidth;
  private int frameHeight;
  private boolean shown;

  DesklessWindow(@Nullable Window owner, Screen screen, int styleMask) {
    super(new HeadlessWindowManager(), owner, screen, NO_SHARED_BUFFER, styleMask);
  }

  /** The topmost visible window at a place on the screen. */
  static Optional<DesklessWindow> at(double x, double y) {
    return visible().stream()
        .filter(window -> window.getView() != null && window.covers(x, y))
        .reduce((below, above) -> above);
  }

  /** Fills {@code data} with what a person would see of that part of the screen, as ARGB. */
  static void capture(int x, int y, int width, int height, int[] data) {
    Arrays.fill(data, 0, width * height, DESKTOP);
    for (DesklessWindow window : visible()) {
      window.paint(x, y, width, height, data);
    }
  }

  private static List<DesklessWindow> visible() {
    return Window.getWindows().stream()
        .filter(DesklessWindow.class::isInstance)
        .map(DesklessWindow.class::cast)
        .filter(window -> window.shown && !window.isClosed() && !window.isMinimized())
        .toList();
  }

  private boolean covers(double x, double y) {
    return x >= getX() && x < getX() + getWidth() && y >= getY() && y < getY() + getHeight();
  }

  private synchronized void paint(int x, int y, int width, int height, int[] data) {
    int firstRow = Math.max(0, getY() - y);
    int firstColumn = Math.max(0, getX() - x);
    int endRow = Math.min(height, getY() + frameHeight - y);
    int endColumn = Math.min(width, getX() + frameWidth - x);
    for (int row = firstRow; row < endRow; row++) {
      int source = (y + row - getY()) * frameWidth + x - getX();
      for (int column = firstColumn; column < endColumn; column++) {
        int target = row * width + column;
        data[target] = over(frame[source + column], data[target]);
      }
    }
  }

  /** A pixel with premultiplied alpha laid over an opaque one. */
  private static int over(int above, int below) {
    int alpha = above >>> 24;
    int result = 0xff;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int channel = (above >> shift & 0xff) + (below >> shift & 0xff) * (0xff - alpha) / 0xff;
      result = result << 8 | Math.min(0xff, channel);
    }
    return result;
  }

  @Override
  synchronized void blit(Pixels pixels) {
    frameWidth = pixels.getWidth();
    frameHeight = pixels.getHeight();
    frame = new int[frameWidth * frameHeight];
    IntBuffer buffer = ((IntBuffer) pixels.getBuffer()).duplicate().rewind();
    buffer.get(frame, 0, Math.min(frame.length, buffer.remaining()));
  }

  @Override
  void clearRect(int x, int width, int y, int height) {}

  @Override
  protected boolean _setVisible(long pointer, boolean visible) {
    shown = visible;
    return super._setVisible(pointer, visible);
  }

  @Override
  public Color getColor(int x, int y) {
    int[] pixel = new int[1];
    capture(x, y, 1, 1, pixel);
    return Color.rgb(pixel[0] >> 16 & 0xff, pixel[0] >> 8 & 0xff, pixel[0] & 0xff);
  }

  @Override
  public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scale) {
    capture(x, y, width, height, data);
  }
}

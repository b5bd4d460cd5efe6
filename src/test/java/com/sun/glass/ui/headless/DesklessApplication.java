package com.sun.glass.ui.headless;

import com.sun.glass.ui.CommonDialogs.ExtensionFilter;
import com.sun.glass.ui.CommonDialogs.FileChooserResult;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.SystemClipboard;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import io.gridstride.deskless.FileAnswers;
import java.io.File;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JavaFX's headless application with a desktop's screen, robot and file choosers. */
public final class DesklessApplication extends HeadlessApplication {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int DOTS_PER_INCH = 96;

  private final DesklessDrag drag = new DesklessDrag(this);
  private Screen @Nullable [] screens;

  /** The clipboard through which JavaFX starts a drag. */
  public SystemClipboard createDragClipboard() {
    return new DesklessDragClipboard(drag);
  }

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (screens == null) {
      screens = new Screen[] {screen()};
      // Windows keep their own pixels, so the screen's shared buffer is never written to.
      frameBuffer = ByteBuffer.allocate(Integer.BYTES);
    }
    return screens;
  }

  private static Screen screen() {
    int depth = 32;
    int dpi = DOTS_PER_INCH;
    return new Screen(
        0, depth, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, dpi, dpi, 1f, 1f,
        1f, 1f);
  }

  @Override
  public Window createWindow(@Nullable Window owner, Screen screen, int styleMask) {
    return new DesklessWindow(owner, screen, styleMask);
  }

  @Override
  public View createView() {
    return new DesklessView();
  }

  @Override
  public GlassRobot createRobot() {
    return new DesklessRobot(this, drag);
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return new HeadlessCursor(Cursor.CURSOR_CUSTOM);
  }

  @Override
  protected void staticCursor_setVisible(boolean visible) {}

  @Override
  protected FileChooserResult staticCommonDialogs_showFileChooser(
      Window owner,
      String folder,
      String filename,
      String title,
      int type,
      boolean multipleMode,
      ExtensionFilter[] filters,
      int defaultFilter) {
    List<File> answer = FileAnswers.next();
    if (answer.isEmpty()) {
      return new FileChooserResult();
    }
    boolean filtered = filters != null && filters.length > 0;
    return new FileChooserResult(answer, filtered ? filters[Math.max(0, defaultFilter)] : null);
  }

  @Override
  protected @Nullable File staticCommonDialogs_showFolderChooser(
      Window owner, String folder, String title) {
    List<File> answer = FileAnswers.next();
    return answer.isEmpty() ? null : answer.getFirst();
  }

  @Override
  protected void _showDocument(String uri) {}

  @Override
  protected boolean _supportsTransparentWindows() {
    return true;
  }
}

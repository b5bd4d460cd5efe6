package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.EventLoop;
import org.jspecify.annotations.Nullable;

/**
 * One drag and drop at a time. As on a real desktop, the thread that starts it stays in a nested
 * event loop until the button is released or the drag is cancelled.
 */
final class DesklessDrag {
  private final DesklessApplication application;
  private @Nullable EventLoop loop;
  private @Nullable DesklessWindow target;
  private int offered = Clipboard.ACTION_NONE;
  private int accepted = Clipboard.ACTION_NONE;

  DesklessDrag(DesklessApplication application) {
    this.application = application;
  }

  boolean isRunning() {
    return loop != null;
  }

  /** Drags until the drop or the cancellation; the result is the action the target took. */
  int run(int actions) {
    offered = actions;
    accepted = Clipboard.ACTION_NONE;
    target = null;
    loop = application.createEventLoop();
    loop.enter();
    return accepted;
  }

  void moveTo(int x, int y) {
    DesklessWindow under = DesklessWindow.at(x, y).orElse(null);
    if (under != target) {
      leaveTarget();
      target = under;
      if (under != null) {
        view(under).notifyDragEnter(x - under.getX(), y - under.getY(), x, y, preferred());
      }
    }
    if (under != null) {
      accepted = view(under).notifyDragOver(x - under.getX(), y - under.getY(), x, y, preferred());
    }
  }

  void drop(int x, int y) {
    moveTo(x, y);
    int taken = Clipboard.ACTION_NONE;
    if (target != null && accepted != Clipboard.ACTION_NONE) {
      taken = view(target).notifyDragDrop(x - target.getX(), y - target.getY(), x, y, preferred());
    } else {
      leaveTarget();
    }
    end(taken);
  }

  void cancel() {
    leaveTarget();
    end(Clipboard.ACTION_NONE);
  }

  private void leaveTarget() {
    if (target != null && target.getView() != null) {
      view(target).notifyDragLeave();
    }
  }

  private void end(int action) {
    EventLoop ended = loop;
    accepted = action;
    loop = null;
    if (ended != null) {
      ended.leave(null);
    }
  }

  /** Copy when the source offers it, else the first action it does offer. */
  private int preferred() {
    boolean copy = (offered & Clipboard.ACTION_COPY) != 0;
    return copy ? Clipboard.ACTION_COPY : Integer.lowestOneBit(offered);
  }

  private static DesklessView view(DesklessWindow window) {
    return (DesklessView) window.getView();
  }
}

package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** JavaFX starts a drag by pushing the dragged content to this clipboard. */
final class DesklessDragClipboard extends SystemClipboard {
  private final DesklessDrag drag;

  DesklessDragClipboard(DesklessDrag drag) {
    super(Clipboard.DND);
    this.drag = drag;
  }

  @Override
  protected boolean isOwner() {
    return true;
  }

  @Override
  @SuppressWarnings("NonApiType") // the signature is JavaFX's
  protected void pushToSystem(HashMap<String, Object> content, int actions) {
    actionPerformed(drag.run(actions));
  }

  @Override
  protected void pushTargetActionToSystem(int action) {}

  @Override
  protected @Nullable Object popFromSystem(String mimeType) {
    return null;
  }

  @Override
  protected int supportedSourceActionsFromSystem() {
    return Clipboard.ACTION_ANY;
  }

  @Override
  protected String[] mimesFromSystem() {
    return new String[0];
  }
}

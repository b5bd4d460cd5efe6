package com.sun.glass.ui.deskless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.DesklessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/** Chosen by {@code -Dglass.platform=Deskless}. */
public final class DesklessPlatformFactory extends HeadlessPlatformFactory {
  private final DesklessApplication application = new DesklessApplication();

  @Override
  public Application createApplication() {
    return application;
  }

  @Override
  public ClipboardDelegate createClipboardDelegate() {
    ClipboardDelegate headless = super.createClipboardDelegate();
    return name ->
        Clipboard.DND.equals(name)
            ? application.createDragClipboard()
            : headless.createClipboard(name);
  }
}

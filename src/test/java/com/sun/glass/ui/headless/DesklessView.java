package com.sun.glass.ui.headless;

/** Lets a drag reach the view: JavaFX keeps these notifications to the platform itself. */
final class DesklessView extends HeadlessView {
  @Override
  public int notifyDragEnter(int x, int y, int screenX, int screenY, int action) {
    return super.notifyDragEnter(x, y, screenX, screenY, action);
  }

  @Override
  public int notifyDragOver(int x, int y, int screenX, int screenY, int action) {
    return super.notifyDragOver(x, y, screenX, screenY, action);
  }

  @Override
  public int notifyDragDrop(int x, int y, int screenX, int screenY, int action) {
    return super.notifyDragDrop(x, y, screenX, screenY, action);
  }

  @Override
  public void notifyDragLeave() {
    super.notifyDragLeave();
  }
}

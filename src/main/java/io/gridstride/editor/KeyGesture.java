package io.gridstride.editor;

/** A gesture by keyboard: the pointer does not end it; Enter does, or Escape. */
sealed interface KeyGesture extends Gesture permits FrameGesture, PickGesture {
  @Override
  default Gesture dragged(Pointer at) {
    return this;
  }

  @Override
  default EditorState finished() {
    return before().during(this);
  }
}

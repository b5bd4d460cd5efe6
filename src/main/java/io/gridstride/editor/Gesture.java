package io.gridstride.editor;

import java.util.Optional;
import java.util.SequencedSet;

/** What the pointer is in the middle of. Nothing of it is in the document until it ends. */
public sealed interface Gesture
    permits BandGesture,
        BendGesture,
        FlowGesture,
        GlideGesture,
        KeyGesture,
        MoveGesture,
        OfferGesture,
        PlaceGesture,
        PressGesture,
        ReattachGesture,
        ResizeGesture,
        ZoneGesture {
  /** The state that Escape gives back, and that the end of the gesture builds on. */
  EditorState before();

  /** What it has come to with the pointer there. */
  Gesture dragged(Pointer at);

  /**
   * The same gesture on a document that changed under it: a press takes the focus from a text
   * field, and only then does the field hand in its text.
   */
  Gesture onto(EditorState next);

  /** The state after its end: at most one undo step later than {@link #before}. */
  EditorState finished();

  /** What an arrow key does meanwhile; empty when it gives the gesture up, like any other key. */
  default Optional<EditorState> towards(Input.Direction direction) {
    return Optional.empty();
  }

  /** What a key does meanwhile that makes a part larger or smaller; empty likewise. */
  default Optional<EditorState> stretched(Input.Direction direction) {
    return Optional.empty();
  }

  /** What Enter does meanwhile; empty likewise. */
  default Optional<EditorState> accepted() {
    return Optional.empty();
  }

  /** What is selected meanwhile. */
  default SequencedSet<String> selection() {
    return before().selection();
  }

  Preview preview();
}

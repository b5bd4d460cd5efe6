package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.editor.EditorState;
import io.gridstride.ui.session.Session;
import java.util.List;
import javafx.scene.Node;

/** The controls that lie on the canvas, each shown while there is something to say or to answer. */
final class OnTop {
  private final Session session;
  private final Node emptyHint;
  private final NameEditor nameEditor;
  private final OfferMenu offerMenu;
  private final PickMenu pickMenu;
  private final HistoryList history;
  private final GestureHint gestureHint = new GestureHint();

  /**
   * Makes them, hidden.
   *
   * @param emptyHint shown in the middle while there is nothing on the diagram
   * @param onClosed gives the focus back to the canvas
   */
  OnTop(Session session, Node emptyHint, Runnable onClosed) {
    this.session = session;
    this.emptyHint = emptyHint;
    nameEditor = new NameEditor(session::send, onClosed);
    offerMenu = new OfferMenu(session, onClosed);
    pickMenu = new PickMenu(session, onClosed);
    history = new HistoryList(session, onClosed);
  }

  List<Node> nodes() {
    return List.of(emptyHint, nameEditor, offerMenu.node(), history, gestureHint, pickMenu.node());
  }

  /** Finds by name what is being picked. */
  PickMenu pickMenu() {
    return pickMenu;
  }

  HistoryList history() {
    return history;
  }

  /**
   * Shows what is due, each in its place.
   *
   * @param drawing whether a gesture draws an outline now
   */
  void show(Geometry geometry, boolean drawing, Viewport view, double width, double height) {
    EditorState editor = session.now().editor();
    emptyHint.setVisible(editor.diagram().places().isEmpty() && !drawing);
    double hintWidth = Math.min(emptyHint.prefWidth(-1), width);
    double hintHeight = emptyHint.prefHeight(hintWidth);
    emptyHint.resizeRelocate(
        Math.rint((width - hintWidth) / 2),
        Math.rint((height - hintHeight) / 2),
        hintWidth,
        hintHeight);
    nameEditor.show(session.now(), geometry, view);
    offerMenu.show(view, width, height);
    pickMenu.show(width, height);
    history.place(height);
    gestureHint.show(editor, width, height);
  }
}

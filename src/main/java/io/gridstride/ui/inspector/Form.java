package io.gridstride.ui.inspector;

import io.gridstride.ui.session.Desk;
import javafx.scene.Node;

/** What the inspector shows about one thing. */
interface Form {
  Node node();

  /** Whether this form still fits; when not, the inspector makes another. */
  boolean fits(Desk desk);

  /** Shows the present values. Called only while the form fits. */
  void show(Desk desk);
}

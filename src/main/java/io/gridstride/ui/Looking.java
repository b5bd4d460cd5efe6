package io.gridstride.ui;

import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.quick.QuickSearch;
import io.gridstride.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** All that helps to look around in a model: what lies around the canvas and over the window. */
final class Looking {
  private final Places places;
  private final QuickSearch quick;

  Looking(Session session, DiagramView diagram) {
    places = new Places(session, diagram);
    quick = new QuickSearch(session, places);
  }

  Places places() {
    return places;
  }

  QuickSearch quick() {
    return quick;
  }

  /** Lets the palette offer these commands from now on. Called once. */
  void obey(Commands commands) {
    quick.obey(commands);
  }

  /** The window with what is shown over it. */
  Parent over(Node window) {
    return new StackPane(window, quick);
  }
}

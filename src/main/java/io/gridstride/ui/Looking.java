package io.gridstride.ui;

import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.find.FindPanel;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.quick.QuickSearch;
import io.gridstride.ui.session.Session;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** All that helps to look around in a model: what lies around the canvas and over the window. */
final class Looking {
  private final Places places;
  private final QuickSearch quick;
  private final FindPanel find;
  private final StackPane canvas;

  Looking(Session session, DiagramView diagram) {
    places = new Places(session, diagram);
    quick = new QuickSearch(session, places);
    find = new FindPanel(session, places, diagram);
    canvas = new StackPane(diagram, find);
    canvas.setMinSize(0, 0);
    corner(find, Pos.TOP_RIGHT);
  }

  private static void corner(Node card, Pos where) {
    StackPane.setAlignment(card, where);
    StackPane.setMargin(card, new Insets(10));
  }

  /** Puts a further card onto the canvas. */
  void put(Node card, Pos where) {
    canvas.getChildren().add(card);
    corner(card, where);
  }

  /** The canvas with what lies on it. */
  Node canvas() {
    return canvas;
  }

  FindPanel find() {
    return find;
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

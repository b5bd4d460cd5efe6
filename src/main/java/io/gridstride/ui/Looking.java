package io.gridstride.ui;

import io.gridstride.model.Diagram;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.CommandMenus;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.diagrams.DiagramTabs;
import io.gridstride.ui.find.FindPanel;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.minimap.Minimap;
import io.gridstride.ui.outline.Outline;
import io.gridstride.ui.overlays.OverlayCard;
import io.gridstride.ui.palette.Palette;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.quick.QuickSearch;
import io.gridstride.ui.session.Session;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** All that helps to look around in a model: what lies around the canvas and over the window. */
final class Looking {
  private final Places places;
  private final QuickSearch quick;
  private final FindPanel find;
  private final Session session;
  private final DiagramView diagram;
  private final DiagramTabs tabs;
  private final Minimap minimap;
  private final OverlayCard legend;
  private final Memory memory;
  private final Stage stage;
  private final BorderPane canvas;
  private List<Command> turning = List.of();

  Looking(Session session, DiagramView diagram, Memory memory, Stage stage) {
    this.memory = memory;
    this.stage = stage;
    places = new Places(session, diagram);
    quick = new QuickSearch(session, places);
    find = new FindPanel(session, places, diagram);
    this.session = session;
    this.diagram = diagram;
    tabs = new DiagramTabs(session, places);
    diagram.offer(this::whereElse);
    minimap = new Minimap(session, diagram, memory.now().look().theme());
    legend = new OverlayCard(session, places, memory.now().look().theme());
    var area = new StackPane(diagram, legend, minimap, find);
    area.setMinSize(0, 0);
    var clip = new Rectangle();
    clip.widthProperty().bind(area.widthProperty());
    clip.heightProperty().bind(area.heightProperty());
    area.setClip(clip);
    canvas = new BorderPane(area);
    canvas.setTop(tabs);
    canvas.setMinSize(0, 0);
    corner(legend, Pos.BOTTOM_LEFT);
    corner(find, Pos.TOP_RIGHT);
    corner(minimap, Pos.BOTTOM_RIGHT);
    memory.listen(preferences -> preferences.canvas().minimap(), minimap::setVisible);
    // Escape is for giving up a gesture or closing a panel.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("Press F11 to leave the full screen");
  }

  private static void corner(Node card, Pos where) {
    StackPane.setAlignment(card, where);
    StackPane.setMargin(card, new Insets(10));
  }

  /** Puts a band between the tabs and the canvas. */
  void putOver(Node band) {
    canvas.setTop(new VBox(tabs, band));
  }

  /** The canvas with what lies on it. */
  Node canvas() {
    return canvas;
  }

  private List<MenuItem> whereElse(String part) {
    List<Diagram> others = places.others(part);
    if (others.isEmpty()) {
      return List.of();
    }
    var menu = new Menu("Show where else");
    menu.setId("part-elsewhere");
    others.forEach(other -> {
      var item = new MenuItem(other.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> places.goTo(part, other.id()));
      menu.getItems().add(item);
    });
    return List.of(menu);
  }

  /** The panel on the left, made when the canvas has been painted. */
  SidePanel side(Commands commands, Memory memory) {
    ContextMenu menu =
        new CommandMenus(commands)
            .contextMenu(
                "blast",
                "crossing",
                "part-threats",
                "elsewhere",
                "",
                "put-here",
                "take-off",
                "",
                "delete");
    return new SidePanel(
        new Palette(session, memory, diagram::inView, diagram::requestFocus),
        new Outline(session, places, diagram, menu));
  }

  void wear(Theme theme) {
    minimap.wear(theme);
    legend.wear(theme);
  }

  boolean showsMinimap() {
    return memory.now().canvas().minimap();
  }

  void toggleMinimap() {
    memory.change(
        preferences -> preferences.withCanvas(preferences.canvas().withMinimap(!showsMinimap())));
  }

  boolean isFullScreen() {
    return stage.isFullScreen();
  }

  void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /** Fills the view with what is selected. */
  void fitSelection() {
    diagram.fit(List.copyOf(session.now().editor().selection()));
  }

  boolean hasSelection() {
    return !session.now().editor().selection().isEmpty();
  }

  DiagramTabs tabs() {
    return tabs;
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
    turning = List.of(commands.get("diagram-next"), commands.get("diagram-previous"));
  }

  /** The window with what is shown over it. */
  Parent over(Node window) {
    var all = new StackPane(window, quick);
    all.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return all;
  }

  /** Trees and tables would take these keys for themselves. */
  private void pressed(KeyEvent event) {
    turning.stream()
        .filter(command ->
            command.shortcut().filter(shortcut -> shortcut.key().match(event)).isPresent())
        .findFirst()
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }
}

package io.gridstride.ui.diagrams;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.model.Diagram;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A tab for each diagram, and what is done with diagrams. */
public final class DiagramTabs extends HBox {
  private static final double SPARE = 24;

  private final Session session;
  private final Places places;
  private final TabPane tabs =
      new TabPane() {
        // Without room to spare a list of the tabs is offered although all can be seen.
        @Override
        protected double computePrefWidth(double height) {
          return super.computePrefWidth(height) + SPARE;
        }
      };
  private boolean following;

  public DiagramTabs(Session session, Places places) {
    this.session = session;
    this.places = places;
    setId("diagrams");
    getStyleClass().add("diagram-tabs");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    tabs.setAccessibleText("Diagrams");
    tabs.setMinWidth(0);
    tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
    tabs.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, tab) -> {
          if (old instanceof DiagramTab left) {
            left.close(true);
          }
          if (!following && tab instanceof DiagramTab chosen) {
            places.show(chosen.diagram());
          }
        });
    tabs.getTabs()
        .addListener(
            (ListChangeListener<Tab>)
                change -> {
                  if (!following) {
                    // The tabs are in the middle of moving one of them.
                    Platform.runLater(this::reordered);
                  }
                });
    getChildren()
        .addAll(tabs, Icons.button("diagram-add", MaterialDesignP.PLUS, "New diagram", this::add));
    session.listen(this::show);
  }

  private void show(Desk old, Desk desk) {
    boolean first = Snapshots.same(old, desk);
    if (!first
        && old.document() == desk.document()
        && Snapshots.same(old.model().diagrams(), desk.model().diagrams())
        && old.editor().diagramId().equals(desk.editor().diagramId())) {
      return;
    }
    following = true;
    List<DiagramTab> next = desk.model().diagrams().stream().map(this::tab).toList();
    if (!tabs.getTabs().equals(next)) {
      tabs.getTabs().setAll(next);
    }
    boolean several = next.size() > 1;
    next.forEach(tab -> tab.setClosable(several));
    next.stream()
        .filter(tab -> tab.diagram().equals(desk.editor().diagramId()))
        .forEach(tabs.getSelectionModel()::select);
    following = false;
  }

  private DiagramTab tab(Diagram diagram) {
    DiagramTab tab =
        shown()
            .filter(one -> one.diagram().equals(diagram.id()))
            .findFirst()
            .orElseGet(() -> fresh(diagram));
    tab.show(diagram);
    return tab;
  }

  private Stream<DiagramTab> shown() {
    return tabs.getTabs().stream().map(tab -> (DiagramTab) tab);
  }

  private DiagramTab fresh(Diagram diagram) {
    String id = diagram.id();
    var tab = new DiagramTab(diagram, name -> session.edit(new Edit.RenameDiagram(id, name)));
    tab.setContextMenu(
        new ContextMenu(
            item("Rename", tab::edit),
            item("Duplicate", () -> session.send(new Input.DuplicateDiagram(id))),
            new SeparatorMenuItem(),
            item("Delete", () -> session.send(new Input.RemoveDiagram(id)))));
    tab.setOnCloseRequest(event -> {
      event.consume();
      session.send(new Input.RemoveDiagram(id));
    });
    return tab;
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Moves in the model the tab that was moved by hand. */
  private void reordered() {
    List<String> now = shown().map(DiagramTab::diagram).toList();
    List<String> old = ids();
    if (now.equals(old) || now.size() != old.size() || !now.containsAll(old)) {
      return;
    }
    now.stream()
        .filter(id -> moved(old, id, now.indexOf(id)).equals(now))
        .findFirst()
        .ifPresent(id -> session.edit(new Edit.MoveDiagram(id, now.indexOf(id))));
  }

  private static List<String> moved(List<String> ids, String id, int to) {
    var next = new java.util.ArrayList<>(ids);
    next.remove(id);
    next.add(to, id);
    return next;
  }

  private List<String> ids() {
    return session.now().model().diagrams().stream().map(Diagram::id).toList();
  }

  private String current() {
    return session.now().editor().diagramId();
  }

  public boolean several() {
    return ids().size() > 1;
  }

  /** Adds an empty diagram, and lets its name be typed. */
  public void add() {
    session.send(new Input.AddDiagram("Diagram " + (ids().size() + 1)));
    rename();
  }

  public void rename() {
    shown().filter(tab -> tab.diagram().equals(current())).findFirst().ifPresent(DiagramTab::edit);
  }

  public void duplicate() {
    session.send(new Input.DuplicateDiagram(current()));
  }

  public void delete() {
    session.send(new Input.RemoveDiagram(current()));
  }

  /** Whether the diagram shown has so many others on that side. */
  public boolean canMove(int by) {
    int to = ids().indexOf(current()) + by;
    return to >= 0 && to < ids().size();
  }

  public void move(int by) {
    session.edit(new Edit.MoveDiagram(current(), ids().indexOf(current()) + by));
  }

  /** Shows the diagram that stands so many tabs further, around the ends. */
  public void step(int by) {
    places.show(ids().get(Math.floorMod(ids().indexOf(current()) + by, ids().size())));
  }

  /** Goes to the selected part on another diagram that shows it. */
  public void goElsewhere() {
    elsewhere()
        .ifPresent(other ->
            places.goTo(
                session.now().editor().selection().stream().findFirst().orElseThrow(), other.id()));
  }

  /** The diagram other than this one that shows the selected part, if there is one. */
  public Optional<Diagram> elsewhere() {
    return session.now().editor().selection().stream()
        .findFirst()
        .flatMap(part -> places.others(part).stream().findFirst());
  }
}

package io.gridstride.ui.overlays;

import io.gridstride.catalog.Quantity;
import io.gridstride.drawing.Paint;
import io.gridstride.model.Boundary;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Lies on a corner of the canvas while an overlay is on: its legend, or what crosses a boundary.
 */
public final class OverlayCard extends VBox {
  private static final double WIDTH = 264;
  private static final double MOST_HEIGHT = 260;

  private final Session session;
  private final Places places;
  private final VBox head = new VBox();
  private final MeasureChoice measures;
  private final VBox body = new VBox();
  private Colours colours;

  public OverlayCard(Session session, Places places, Theme theme) {
    this.session = session;
    this.places = places;
    colours = Colours.of(theme);
    measures = new MeasureChoice(session);
    setId("legend");
    getStyleClass().addAll("card", "legend");
    // The choice stays while the rest is made anew, so that it keeps the focus.
    body.getStyleClass().add("legend-body");
    getChildren().setAll(head, measures, body);
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    session.listen(this::follow);
    session.listen(new AchievedLevels(session)::follow);
  }

  /** Puts on another look. */
  public void wear(Theme theme) {
    colours = Colours.of(theme);
    show(session.now());
  }

  private void follow(Desk old, Desk desk) {
    if (Snapshots.same(old, desk)
        || !Snapshots.same(old.lens(), desk.lens())
        || !Snapshots.same(old.model().dfd(), desk.model().dfd())
        || !Snapshots.same(old.results().register(), desk.results().register())) {
      show(desk);
    }
  }

  private void show(Desk desk) {
    boolean shown =
        switch (desk.lens()) {
          case Lens.Severities() -> legend(Legend.severities(desk));
          case Lens.Trust trust -> levels(trust, desk);
          case Lens.Crossing(String boundary) ->
              crossing(desk.model().dfd().boundary(boundary), desk);
          case Lens.Nothing _, Lens.Way _, Lens.Trail _, Lens.Cutting _, Lens.Blast _ -> false;
        };
    setVisible(shown);
    setManaged(shown);
    boolean choosing = desk.lens() instanceof Lens.Trust;
    measures.setVisible(choosing);
    measures.setManaged(choosing);
  }

  private boolean legend(Legend legend) {
    var rows = new VBox(5);
    legend.rows().forEach(row -> rows.getChildren().add(line(row)));
    head.getChildren().setAll(top(legend.title()));
    body.getChildren().setAll(remark(legend.about()), rows);
    return true;
  }

  private boolean levels(Lens.Trust trust, Desk desk) {
    measures.show(trust.measure());
    return legend(Legend.trust(trust, desk));
  }

  private Node line(Legend.Row row) {
    var swatch = new Rectangle(20, 14, colours.of(row.paint()));
    swatch.setStroke(colours.of(Paint.ELEMENT_LINE));
    swatch.setArcWidth(4);
    swatch.setArcHeight(4);
    var words = new Label(row.words());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(8, swatch, words, new Label(Long.toString(row.count())));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private boolean crossing(Optional<Boundary> boundary, Desk desk) {
    if (boundary.isEmpty()) {
      return false;
    }
    List<Crossing> crossings = Crossing.of(boundary.get(), desk);
    String name =
        Face.of(boundary.get().id(), desk.model().dfd(), desk.catalog())
            .map(Face::name)
            .orElse(boundary.get().id());
    var rows = new VBox();
    crossings.forEach(one -> rows.getChildren().add(line(one)));
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setMinHeight(0);
    head.getChildren().setAll(top("What crosses \u201c" + name + "\u201d"));
    body.getChildren()
        .setAll(
            remark(
                crossings.isEmpty()
                    ? "No flow crosses this boundary."
                    : Quantity.of(crossings.size(), "flow")),
            scroll);
    return true;
  }

  private Node line(Crossing crossing) {
    var number = new Label(Integer.toString(crossing.number()));
    number.getStyleClass().add("key");
    number.setMinWidth(USE_PREF_SIZE);
    var name = new Label(crossing.name());
    name.getStyleClass().add("line-title");
    name.setMinWidth(0);
    var about = new Label(crossing.about());
    about.getStyleClass().add("remark");
    about.setMinWidth(0);
    var lines = new VBox(name, about);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    var row = new HBox(8, number, lines);
    row.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setId("crossing-" + crossing.flow());
    button.setGraphic(row);
    button.getStyleClass().add("threat-line");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(crossing.number() + ", " + crossing.name() + ", " + crossing.about());
    button.setOnAction(event -> places.goTo(crossing.flow()));
    return button;
  }

  private Node top(String title) {
    var label = new Label(title);
    label.setId("legend-title");
    label.getStyleClass().add("rows-heading");
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var top =
        new HBox(
            4,
            label,
            Icons.button(
                "legend-close",
                MaterialDesignC.CLOSE,
                "Show the diagram as it is (Esc)",
                () -> session.look(new Lens.Nothing())));
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private static Label remark(String words) {
    var label = new Label(words);
    label.getStyleClass().add("remark");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}

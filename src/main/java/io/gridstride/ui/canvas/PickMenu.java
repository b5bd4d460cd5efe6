package io.gridstride.ui.canvas;

import io.gridstride.editor.Input;
import io.gridstride.editor.PickGesture;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.ui.fields.Words;
import io.gridstride.ui.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Finds by its name what something is connected to, or the zone it is put into. It opens with the
 * first letter that is typed while that is picked; arrow keys on the canvas do without it.
 */
final class PickMenu {
  private static final double AWAY = 52;

  /**
   * What can be picked.
   *
   * @param where the zone it is in; may be empty
   */
  private record Line(Optional<String> id, String name, String where) {}

  private final Session session;
  private final SearchCard<Line> card;

  PickMenu(Session session, Runnable onClosed) {
    this.session = session;
    card =
        new SearchCard<>(
            "pick",
            new SearchCard.Deeds<>(this::found, this::pick, this::take, this::leave, onClosed));
    card.show(PickMenu::dress);
    ask(PickGesture.Purpose.CONNECT);
  }

  Node node() {
    return card;
  }

  /** Opens with the first letters of a name, if something is being picked. */
  void open(String letters) {
    session
        .now()
        .editor()
        .pick()
        .map(PickGesture::purpose)
        .ifPresent(purpose -> {
          ask(purpose);
          card.open(letters);
        });
  }

  private void ask(PickGesture.Purpose purpose) {
    switch (purpose) {
      case CONNECT -> card.ask("Connect to", "Connect to which element?", "Elements");
      case NEST -> card.ask("Move into", "Move into which zone?", "Zones");
    }
  }

  /** Stays over the line that says which keys go on, and closes when nothing is picked any more. */
  void show(double width, double height) {
    if (card.isVisible()) {
      if (session.now().editor().pick().isEmpty()) {
        card.close();
      } else {
        double tall = card.prefHeight(SearchCard.WIDTH);
        card.place((width - SearchCard.WIDTH) / 2, height - tall - AWAY, width, height);
      }
    }
  }

  /** Names that begin with the words come first. */
  private List<Line> found(String words) {
    String begin = words.strip().toLowerCase(Locale.ROOT);
    List<String> wanted = Words.wanted(words);
    return session.now().editor().pick().stream()
        .flatMap(pick -> pick.possible().stream())
        .map(this::line)
        .filter(line -> wanted.stream().allMatch(lower(line)::contains))
        .sorted(Comparator.comparing(line -> !lower(line).startsWith(begin)))
        .toList();
  }

  private static String lower(Line line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  private Line line(Optional<String> id) {
    Dfd dfd = session.now().model().dfd();
    Optional<String> zone =
        id.flatMap(one ->
            dfd.element(one)
                .flatMap(Element::boundary)
                .or(() -> dfd.boundary(one).flatMap(Boundary::parent)));
    return new Line(
        id,
        id.map(one -> name(dfd, one)).orElse("Outside all zones"),
        zone.map(one -> name(dfd, one)).orElse(""));
  }

  private static String name(Dfd dfd, String id) {
    return dfd.element(id)
        .map(Element::name)
        .or(() -> dfd.boundary(id).map(Boundary::name))
        .filter(name -> !name.isBlank())
        .orElse(id);
  }

  private void pick(Line line) {
    session.send(new Input.Pick(line.id()));
  }

  private void take(Line line) {
    pick(line);
    session.send(new Input.Accept());
  }

  private void leave() {
    if (session.now().editor().pick().isPresent()) {
      session.send(new Input.Escape());
    }
  }

  private static void dress(ListCell<Line> cell) {
    Line line = cell.getItem();
    var name = new Label(line.name());
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.SOMETIMES);
    var where = new Label(line.where());
    where.getStyleClass().add("quick-about");
    where.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, name, gap, where);
    row.setAlignment(Pos.CENTER_LEFT);
    cell.setGraphic(row);
    cell.setAccessibleText(line.name() + (line.where().isEmpty() ? "" : ", in " + line.where()));
  }
}

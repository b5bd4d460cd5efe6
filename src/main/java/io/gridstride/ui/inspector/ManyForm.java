package io.gridstride.ui.inspector;

import io.gridstride.catalog.Quantity;
import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be stated about several parts at once; each change is one step for all of them. */
final class ManyForm implements Form {
  private final SequencedSet<String> selection;
  private final Optional<ManyElements> elements;
  private final Optional<ManyFlows> flows;
  private final Optional<ManyZones> zones;
  private final ManyControls controls;
  private final VBox box;

  ManyForm(Session session, Desk desk, Folds folds) {
    selection = desk.editor().selection();
    List<Element> elementsNow = among(desk.model().dfd()::element);
    List<Flow> flowsNow = among(desk.model().dfd()::flow);
    List<Boundary> zonesNow = among(desk.model().dfd()::boundary);
    elements = some(elementsNow).map(some -> new ManyElements(session, some, folds));
    flows = some(flowsNow).map(some -> new ManyFlows(session, some, folds));
    zones = some(zonesNow).map(some -> new ManyZones(session, some));
    var rows = new Rows("Selection");
    var count = new Label(words(elementsNow.size(), flowsNow.size(), zonesNow.size()));
    count.setId("selection-count");
    count.setWrapText(true);
    rows.wide(count);
    var hint = new Label("What is changed here is changed in each of them, in one step.");
    hint.setWrapText(true);
    hint.getStyleClass().add("hint");
    rows.wide(hint);
    box = new VBox(rows);
    elements.map(ManyElements::nodes).ifPresent(box.getChildren()::addAll);
    flows.map(ManyFlows::nodes).ifPresent(box.getChildren()::addAll);
    zones.map(ManyZones::nodes).ifPresent(box.getChildren()::addAll);
    controls = new ManyControls(session, selection);
    box.getChildren().add(controls.node());
  }

  private static <T> Optional<List<T>> some(List<T> parts) {
    return Optional.of(parts).filter(list -> !list.isEmpty());
  }

  private <T> List<T> among(Function<String, Optional<T>> part) {
    return selection.stream().flatMap(id -> part.apply(id).stream()).toList();
  }

  private static String words(int elements, int flows, int zones) {
    var words = new ArrayList<String>();
    add(words, elements, "element");
    add(words, flows, "flow");
    add(words, zones, "zone");
    return String.join(", ", words);
  }

  private static void add(List<String> words, int count, String noun) {
    if (count > 0) {
      words.add(Quantity.of(count, noun));
    }
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.editor().selection().equals(selection)
        && selection.stream().allMatch(id -> desk.model().dfd().part(id).isPresent());
  }

  @Override
  public void show(Desk desk) {
    elements.ifPresent(form -> form.show(desk, among(desk.model().dfd()::element)));
    flows.ifPresent(form -> form.show(among(desk.model().dfd()::flow)));
    zones.ifPresent(form -> form.show(desk, among(desk.model().dfd()::boundary)));
    controls.show(desk);
  }
}

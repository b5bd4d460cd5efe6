package io.gridstride.ui.inspector;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.ui.levels.ZoneLevels;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Shows the form for what is selected, and keeps it as long as it fits. */
public final class Inspector extends ScrollPane {
  private final Session session;
  private final Folds folds = new Folds();
  private final ZoneLevels levels = new ZoneLevels();
  private Form form;

  /** What the form was last told of. */
  private Desk shown;

  public Inspector(Session session) {
    this.session = session;
    setId("inspector");
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    form = formFor(session.now());
    setContent(form.node());
    shown = session.now();
    session.listen((old, desk) -> follow(desk));
    session.onRefusal(() -> show(session.now()));
  }

  private void follow(Desk desk) {
    // While a band is drawn nobody reads here, and a form for many parts takes longer than a frame.
    if (desk.editor().bands()) {
      return;
    }
    Desk old = shown;
    shown = desk;
    boolean first = Snapshots.same(old, desk);
    if (!Snapshots.same(old.catalog(), desk.catalog())) {
      renew(desk);
    }
    if (first || concerns(old, desk)) {
      show(desk);
    }
  }

  /** Most changes are a pointer that moves, and of no concern here. */
  private static boolean concerns(Desk old, Desk desk) {
    return !Snapshots.same(old.model(), desk.model())
        || !Snapshots.same(old.results().register(), desk.results().register())
        || !Snapshots.same(old.catalog(), desk.catalog())
        || !old.editor().selection().equals(desk.editor().selection());
  }

  private void show(Desk desk) {
    if (form.fits(desk)) {
      inWork().ifPresentOrElse(kept -> showAround(kept, desk), () -> form.show(desk));
    } else {
      renew(desk);
      setVvalue(0);
      form.show(desk);
    }
  }

  /** The field somebody is at. */
  private Optional<Node> inWork() {
    return Optional.ofNullable(getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(focused ->
            Stream.iterate(focused, Objects::nonNull, Node::getParent).anyMatch(this::equals))
        .filter(focused -> focused != this);
  }

  /** What is asked or answered above a field shall not push it from under a hand or a menu. */
  private void showAround(Node kept, Desk desk) {
    double before = top(kept);
    form.show(desk);
    applyCss();
    layout();
    double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      setVvalue(Math.clamp(getVvalue() + (top(kept) - before) / hidden, 0, 1));
    }
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private void renew(Desk desk) {
    form = formFor(desk);
    setContent(form.node());
  }

  private Form formFor(Desk desk) {
    SequencedSet<String> selection = desk.editor().selection();
    return switch (selection.size()) {
      case 0 -> new ModelForm(session);
      case 1 -> formFor(desk.model().dfd().part(selection.getFirst()).orElseThrow());
      default -> new ManyForm(session, desk, folds);
    };
  }

  private Form formFor(Part part) {
    return switch (part) {
      case Element element -> new ElementForm(session, element, folds);
      case Flow flow -> new FlowForm(session, flow, folds);
      case Boundary boundary -> new ZoneForm(session, boundary, levels);
      case DataAsset asset -> throw notOnACanvas(asset);
      case ControlUse use -> throw notOnACanvas(use);
    };
  }

  private static IllegalStateException notOnACanvas(Part part) {
    return new IllegalStateException(part.id() + " is not on a canvas and cannot be selected");
  }
}

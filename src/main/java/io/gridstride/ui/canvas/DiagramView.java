package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Scene.Extent;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.editor.PickGesture;
import io.gridstride.editor.Preview;
import io.gridstride.model.Bounds;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The drawing area. It paints once per frame at most, in its layout pass. */
public final class DiagramView extends Region {
  private static final int MARGIN = 24;

  /** From this far away a large part of a diagram is in view. */
  private static final double SEEN_WHOLE = 0.5;

  private final FontMeasure measure = new FontMeasure();
  private final Session session;
  private final Painter painter;
  private final Sheet sheet;
  private final Above above;
  private final Tinting tinting = new Tinting(measure);
  private final Proxies proxies;
  private final OnTop onTop;
  private final Settling settling;
  private final Motion motion = new Motion(this::requestLayout);
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);

  private record Size(double width, double height) {}

  private Colours colours;
  private Drawn drawn;
  private Size laidOut = new Size(0, 0);

  /** Whether the whole diagram is to be in view, as it is until a person looks elsewhere. */
  private boolean fitted = true;

  private final PartMenu menu;
  private Consumer<String> onBadge = part -> {};

  /** Parts that a person looks for. */
  private List<String> marked = List.of();

  private final LeftViews left = new LeftViews();
  private final PixelScale scale = new PixelScale(this, this::requestLayout);

  /**
   * @param emptyHint shown in the middle while there is nothing on the diagram
   */
  public DiagramView(Session session, Theme theme, Node emptyHint) {
    this.session = session;
    colours = Colours.of(theme);
    painter = new Painter(measure, colours);
    sheet = new Sheet(painter);
    above = new Above(painter, measure, colours);
    proxies = new Proxies();
    onTop = new OnTop(session, emptyHint, this::requestFocus);
    setId("canvas");
    getStyleClass().add("diagram");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText("Diagram");
    setFocusTraversable(true);
    setMinSize(0, 0);
    getChildren().addAll(sheet.nodes());
    getChildren().addAll(above.node(), proxies);
    getChildren().addAll(onTop.nodes());
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    drawn = Drawn.of(session.now(), measure);
    settling = new Settling(this::settle);
    session.listen(this::show);
    viewport.addListener((property, old, now) -> {
      motion.moved(old.zoom() != now.zoom());
      requestLayout();
    });
    focusVisibleProperty().addListener(change -> requestLayout());
    menu = new PartMenu(this, session);
    new CanvasMouse(this, session).attach();
  }

  /**
   * The diagram is told as a list of its parts, and the one selected last as where the focus is.
   */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> proxies.focus().orElse(null);
      case ITEM_COUNT -> proxies.all().size();
      case ITEM_AT_INDEX -> proxies.all().get((Integer) parameters[0]);
      case MULTIPLE_SELECTION -> true;
      case SELECTED_ITEMS -> FXCollections.observableList(proxies.selected());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Lets the keys and the menu of the canvas mean these commands from now on. Called once. */
  public void obey(Commands commands) {
    new CanvasKeys(this, session, commands).attach();
    menu.obey(commands);
  }

  private void show(Desk old, Desk desk) {
    boolean otherDocument = desk.document() != old.document();
    boolean otherDiagram = !desk.editor().diagramId().equals(old.editor().diagramId());
    drawn = otherDocument || otherDiagram ? Drawn.of(desk, measure) : drawn.next(desk, measure);
    if (otherDocument) {
      left.clear();
      fit();
    } else if (otherDiagram) {
      left.turn(
              old.editor().diagramId(),
              fitted ? Optional.empty() : Optional.of(viewport()),
              desk.editor().diagramId())
          .ifPresentOrElse(this::look, this::fit);
    } else if (!Snapshots.same(desk.model(), old.model())) {
      fitted = false;
    }
    if (!picked(desk.editor()).equals(picked(old.editor()))) {
      follow();
    }
    requestLayout();
  }

  private void settle(Geometry geometry, Drawn of) {
    drawn = drawn.settled(geometry, of, session.now().editor());
    requestLayout();
  }

  /** Ends the background work. */
  public void close() {
    settling.close();
  }

  /** Puts on another look. */
  public void wear(Theme theme) {
    colours = Colours.of(theme);
    painter.wear(colours);
    above.wear(colours);
    requestLayout();
  }

  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  public Viewport viewport() {
    return viewport.get();
  }

  /** Looks from somewhere else. */
  public void look(Viewport next) {
    fitted = false;
    viewport.set(next);
  }

  /** Zooms around the middle of the view. */
  public void zoomTo(double zoom) {
    look(viewport().zoomed(zoom, getWidth() / 2, getHeight() / 2));
  }

  /** Shows the whole diagram. */
  public void fit() {
    fitted = true;
    viewport.set(Viewport.fitting(drawn.picture().extent(), getWidth(), getHeight()));
  }

  /** Fills the view with these parts, as far as they are on this diagram. */
  public void fit(List<String> parts) {
    parts.stream()
        .flatMap(part -> box(part).stream())
        .reduce(Bounds::union)
        .ifPresent(box ->
            look(
                Viewport.fitting(
                    new Extent(
                        box.x() - MARGIN,
                        box.y() - MARGIN,
                        box.width() + 2 * MARGIN,
                        box.height() + 2 * MARGIN),
                    getWidth(),
                    getHeight())));
  }

  /** Brings a part into view, if it is on this diagram. */
  public void reveal(String part) {
    revealAll(List.of(part));
  }

  /** Brings parts into view that are on this diagram, all of them if they fit. */
  public void revealAll(List<String> parts) {
    parts.stream()
        .flatMap(part -> box(part).stream())
        .reduce(Bounds::union)
        .ifPresent(box -> reveal(new Extent(box.x(), box.y(), box.width(), box.height())));
  }

  private void reveal(Extent extent) {
    Viewport view = viewport();
    boolean fits =
        extent.width() * view.zoom() <= getWidth() && extent.height() * view.zoom() <= getHeight();
    look(
        fits
            ? view.revealing(extent, getWidth(), getHeight())
            : Viewport.fitting(extent, getWidth(), getHeight()));
  }

  private Optional<Bounds> box(String part) {
    Geometry geometry = drawn.geometry();
    return Optional.ofNullable(geometry.elements().get(part))
        .map(outline -> outline.box())
        .or(() -> Optional.ofNullable(geometry.zones().get(part)).map(zone -> zone.box()))
        .or(() -> Optional.ofNullable(geometry.routes().get(part)).map(route -> route.bounds()));
  }

  /** The steps taken, which can be shown in a corner. */
  public HistoryList history() {
    return onTop.history();
  }

  /** Finds by its name what is being picked by keyboard, beginning with these letters. */
  void pickByName(String letters) {
    onTop.pickMenu().open(letters);
  }

  /** Keeps in view what the keys have just gone to, unless it is larger than the view. */
  public void follow() {
    EditorState editor = session.now().editor();
    Optional<String> at =
        picked(editor)
            .or(() -> editor.selection().stream().findFirst())
            .filter(part -> editor.selection().size() <= 1);
    editor
        .preview()
        .outline()
        .map(Preview.Outline::bounds)
        .or(() -> at.flatMap(this::box))
        .filter(box -> fits(box) && !inView().contains(box))
        .ifPresent(box -> reveal(new Extent(box.x(), box.y(), box.width(), box.height())));
  }

  private boolean fits(Bounds box) {
    return box.width() <= inView().width() && box.height() <= inView().height();
  }

  private static Optional<String> picked(EditorState editor) {
    return editor.pick().flatMap(PickGesture::picked);
  }

  /** What of the diagram is in view. */
  public Bounds inView() {
    return viewport().inView(getWidth(), getHeight());
  }

  /** Calls {@code show} with the part whose badge was clicked. */
  public void onBadge(Consumer<String> show) {
    onBadge = show;
  }

  /** Selects a part and tells that somebody wants to see the threats on it. */
  void pickBadge(String part) {
    session.send(Input.Select.of(List.of(part)));
    onBadge.accept(part);
  }

  Optional<String> badgeAt(double x, double y) {
    return tinting.badgeAt(drawn.picture(), x, y);
  }

  PartMenu menu() {
    return menu;
  }

  /** Adds items to the menu of a part, made from its id. */
  public void offer(Function<String, List<MenuItem>> items) {
    menu.offer(items);
  }

  /** Rings these parts from now on. */
  public void mark(List<String> parts) {
    if (!parts.equals(marked)) {
      marked = List.copyOf(parts);
      requestLayout();
    }
  }

  /** The parts to ring that are not marked by being selected. */
  private List<String> marked(Bounds inView) {
    SequencedSet<String> selected = session.now().editor().selection();
    return marked.stream()
        .filter(part -> !selected.contains(part))
        .filter(part -> box(part).filter(inView::intersects).isPresent())
        .toList();
  }

  Geometry geometry() {
    return drawn.geometry();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width <= 0 || height <= 0) {
      return;
    }
    var now = new Size(width, height);
    boolean sizeChanged = !now.equals(laidOut);
    laidOut = now;
    if (sizeChanged && fitted) {
      fit();
    }
    paint(width, height);
    settling.attend(drawn);
    boolean drawing = drawn.preview().outline().isPresent();
    onTop.show(drawn.geometry(), drawing, viewport(), width, height);
  }

  private void paint(double width, double height) {
    Viewport view = viewport();
    var look =
        new Sheet.Look(
            drawn.picture(),
            tinting.of(session.now()),
            view,
            detail(),
            colours,
            motion.isMoving() && !motion.isZooming(),
            width,
            height,
            scale.now());
    if (sheet.show(look, inView -> tinting.marks(drawn, view, inView))) {
      follow(view, view.inView(width, height));
    }
    above.show(
        session.now(),
        drawn,
        view,
        detail(),
        look.area(),
        marked(view.inView(width, height)),
        scale.now(),
        isFocusVisible());
  }

  private void follow(Viewport view, Bounds inView) {
    if (motion.isMoving() || !drawn.preview().places().isEmpty()) {
      proxies.follow(view);
    } else if (proxies.show(session.now(), drawn.geometry(), view, inView)) {
      notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
  }

  private Detail detail() {
    // From nearby the words of a diagram must not change their looks while something is dragged.
    boolean dragging = !drawn.preview().places().isEmpty() && viewport().zoom() < SEEN_WHOLE;
    return new Detail(viewport().zoom(), motion.isZooming() || dragging, showsFew());
  }

  private boolean showsFew() {
    Geometry geometry = drawn.geometry();
    return geometry.elements().size() <= Detail.FEW
        || (Detail.counts(viewport().zoom())
            && geometry.elementsNear(inView()).size() <= Detail.FEW);
  }
}

package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.Scene.Extent;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Hover;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.look.Colours;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The drawing area. It paints once per frame at most, in its layout pass. */
public final class DiagramView extends Region {
  private final Canvas base = new Canvas();
  private final Canvas over = new Canvas();
  private final FontMeasure measure = new FontMeasure();
  private final Session session;
  private final Painter painter;
  private final Painter overPainter;
  private final OverlayPainter overlayPainter;
  private final Limelight limelight = new Limelight(measure);
  private final Proxies proxies;
  private final NameEditor nameEditor;
  private final OfferMenu offerMenu;
  private final HistoryList history;
  private final Settling settling;
  private final Node emptyHint;
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);

  /** What the lower canvas shows: it is painted again only when one of these is another. */
  private record Painted(
      Picture picture, Viewport view, Colours colours, double width, double height) {}

  private Colours colours;
  private Drawn drawn;
  private @Nullable Painted painted;

  /** Whether the whole diagram is to be in view, as it is until a person looks elsewhere. */
  private boolean fitted = true;

  private final PartMenu menu;

  /** Parts that a person looks for. */
  private List<String> marked = List.of();

  /** Where the diagrams that are not shown were looked at from, by id. */
  private final Map<String, Viewport> left = new LinkedHashMap<>();

  /**
   * @param emptyHint shown in the middle while there is nothing on the diagram
   */
  public DiagramView(Session session, Theme theme, Node emptyHint) {
    this.session = session;
    this.emptyHint = emptyHint;
    colours = Colours.of(theme);
    painter = new Painter(base.getGraphicsContext2D(), measure, colours);
    overPainter = new Painter(over.getGraphicsContext2D(), measure, colours);
    overlayPainter = new OverlayPainter(over.getGraphicsContext2D(), colours);
    proxies = new Proxies();
    nameEditor = new NameEditor(session::send, this::requestFocus);
    offerMenu = new OfferMenu(session, this::requestFocus);
    history = new HistoryList(session, this::requestFocus);
    setId("canvas");
    getStyleClass().add("diagram");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Diagram");
    setFocusTraversable(true);
    setMinSize(0, 0);
    over.setMouseTransparent(true);
    getChildren().addAll(base, over, proxies, emptyHint, nameEditor, offerMenu, history);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    drawn = Drawn.of(session.now(), measure);
    settling = new Settling(this::settle);
    session.listen(this::show);
    viewport.addListener(change -> requestLayout());
    focusVisibleProperty().addListener(change -> requestLayout());
    menu = new PartMenu(this, session);
    new CanvasMouse(this, session).attach();
  }

  /** Lets the keys and the menu of the canvas mean these commands from now on. Called once. */
  public void obey(Commands commands) {
    new CanvasKeys(this, session, commands).attach();
    menu.obey(commands);
  }

  private void show(Desk old, Desk desk) {
    drawn = drawn.next(desk, measure);
    settling.attend(drawn);
    if (desk.document() != old.document()) {
      left.clear();
      fit();
    } else if (!desk.editor().diagramId().equals(old.editor().diagramId())) {
      turn(old.editor().diagramId(), desk.editor().diagramId());
    } else if (!Snapshots.same(desk.model(), old.model())) {
      fitted = false;
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

  /** Looks at another diagram as it was left, at a whole one the first time. */
  private void turn(String from, String to) {
    if (fitted) {
      left.remove(from);
    } else {
      left.put(from, viewport());
    }
    Optional.ofNullable(left.get(to)).ifPresentOrElse(this::look, this::fit);
  }

  /** Puts on another look. */
  public void wear(Theme theme) {
    colours = Colours.of(theme);
    painter.wear(colours);
    overPainter.wear(colours);
    overlayPainter.wear(colours);
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
    return history;
  }

  /** What of the diagram is in view. */
  public Bounds inView() {
    return inView(viewport(), getWidth(), getHeight());
  }

  /** Where the pointer was last, or the middle of the view when that is not in it. */
  Point pointed() {
    Bounds seen = inView();
    return session
        .now()
        .editor()
        .hover()
        .map(Hover::at)
        .filter(at -> seen.contains(at.x(), at.y()))
        .map(at -> new Point((int) Math.round(at.x()), (int) Math.round(at.y())))
        .orElse(new Point(seen.centreX(), seen.centreY()));
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
    boolean sizeChanged = base.getWidth() != width || base.getHeight() != height;
    base.setWidth(width);
    base.setHeight(height);
    over.setWidth(width);
    over.setHeight(height);
    if (sizeChanged && fitted) {
      fit();
    }
    paint(width, height);
    EditorState editor = session.now().editor();
    emptyHint.setVisible(
        editor.diagram().places().isEmpty() && drawn.preview().outline().isEmpty());
    double hintWidth = Math.min(emptyHint.prefWidth(-1), width);
    double hintHeight = emptyHint.prefHeight(hintWidth);
    emptyHint.resizeRelocate(
        Math.rint((width - hintWidth) / 2),
        Math.rint((height - hintHeight) / 2),
        hintWidth,
        hintHeight);
    nameEditor.show(session.now(), drawn.geometry(), viewport());
    offerMenu.show(viewport(), width, height);
    history.place(height);
  }

  private void paint(double width, double height) {
    var next = new Painted(drawn.picture(), viewport(), colours, width, height);
    if (!next.equals(painted)) {
      painted = next;
      paintDiagram(width, height);
    }
    paintOver(width, height);
  }

  private void paintDiagram(double width, double height) {
    Viewport view = viewport();
    Bounds inView = inView(view, width, height);
    GraphicsContext g = base.getGraphicsContext2D();
    g.setFill(colours.of(Paint.CANVAS));
    g.fillRect(0, 0, width, height);
    Dots.paint(g, colours.of(Paint.GRID), view, width, height);
    painter.paint(drawn.picture().marks(inView), view);
    proxies.show(session.now(), drawn.geometry(), view, inView);
  }

  private void paintOver(double width, double height) {
    GraphicsContext g = over.getGraphicsContext2D();
    g.clearRect(0, 0, width, height);
    Viewport view = viewport();
    overPainter.paint(
        limelight.marks(session.now(), drawn, view, inView(view, width, height)), view);
    overlayPainter.found(marked(inView(view, width, height)), drawn.geometry(), view);
    overlayPainter.paint(
        session.now().editor(),
        drawn.preview(),
        drawn.geometry(),
        Told.of(session.now()),
        viewport());
    if (isFocusVisible()) {
      g.setStroke(colours.of(Paint.SELECTION));
      g.setLineWidth(1);
      g.strokeRect(0.5, 0.5, width - 1, height - 1);
    }
  }

  private static Bounds inView(Viewport view, double width, double height) {
    return new Bounds(
        (int) Math.floor(view.left()),
        (int) Math.floor(view.top()),
        (int) Math.ceil(width / view.zoom()) + 1,
        (int) Math.ceil(height / view.zoom()) + 1);
  }
}

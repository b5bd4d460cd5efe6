package io.gridstride.ui;

import io.gridstride.font.InterMeasure;
import io.gridstride.model.Diagram;
import io.gridstride.picture.Illustration;
import io.gridstride.picture.Look;
import io.gridstride.picture.Motif;
import io.gridstride.picture.Png;
import io.gridstride.picture.Svg;
import io.gridstride.ui.canvas.Highlights;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * The diagram in the window as a picture. On paper and elsewhere it is light, or without colour.
 */
final class Pictures {
  /** As sharp as most screens. */
  static final int SCREEN = 2;

  /** As fine as a printer shows a diagram that fills a page. */
  static final int PAPER = 4;

  private static final String NOTHING = "There is nothing on the diagram yet.";

  private final Session session;
  private final ChoreProgress chores;
  private final Consumer<String> tell;

  private boolean plain;

  Pictures(Session session, ChoreProgress chores, Consumer<String> tell) {
    this.session = session;
    this.chores = chores;
    this.tell = tell;
  }

  /** Whether pictures are black and white. */
  boolean isPlain() {
    return plain;
  }

  void otherLook() {
    plain = !plain;
  }

  /** The whole diagram as it stands, still to be drawn; empty, and said so, when it is empty. */
  Optional<Supplier<Illustration>> ofDiagram() {
    return of(List.of());
  }

  /** The same of every diagram that is not empty. */
  List<Supplier<Illustration>> ofAllDiagrams() {
    return session.now().model().diagrams().stream()
        .filter(diagram -> !diagram.places().isEmpty())
        .map(diagram -> of(diagram, List.of()))
        .toList();
  }

  private Optional<Supplier<Illustration>> of(Collection<String> parts) {
    Diagram diagram = session.now().editor().diagram();
    if (diagram.places().isEmpty()) {
      tell.accept(NOTHING);
      return Optional.empty();
    }
    return Optional.of(of(diagram, parts));
  }

  private Supplier<Illustration> of(Diagram diagram, Collection<String> parts) {
    Desk desk = session.now();
    Motif whole =
        Motif.of(desk.model(), desk.catalog(), diagram, desk.results().register())
            .withHighlight(Highlights.of(desk.lens(), desk.model().dfd()));
    Motif motif = parts.isEmpty() ? whole : whole.only(parts);
    Look look = plain ? Look.BLACK_AND_WHITE : Look.LIGHT;
    return () -> Illustration.of(motif, look, new InterMeasure());
  }

  static byte[] svg(Illustration picture) {
    return Svg.text(picture, new InterMeasure()).getBytes(StandardCharsets.UTF_8);
  }

  /** At the scale, or at the largest below it that fits into memory. */
  static byte[] png(Illustration picture, int scale) {
    int fitting = scale;
    while (fitting > 1 && !Png.fits(picture, fitting)) {
      fitting--;
    }
    return Png.bytes(picture, fitting);
  }

  /** In both forms, as whoever takes it up will read it. */
  private record Copied(ByteBuffer svg, ByteArrayInputStream png) {}

  /** Puts the selection on the clipboard, or else the whole diagram: as SVG and as an image. */
  void copy() {
    Collection<String> selection = session.now().editor().selection();
    of(selection)
        .ifPresent(drawing ->
            chores.begin(
                "Drawing the picture",
                wanted -> {
                  Illustration picture = drawing.get();
                  return new Copied(
                      ByteBuffer.wrap(svg(picture)),
                      new ByteArrayInputStream(png(picture, SCREEN)));
                },
                copied -> copied(copied, selection.isEmpty())));
  }

  private void copied(Copied copied, boolean whole) {
    var content = new ClipboardContent();
    content.putImage(new Image(copied.png()));
    content.put(svgFormat(), copied.svg());
    Clipboard.getSystemClipboard().setContent(content);
    tell.accept(
        whole
            ? "The diagram is on the clipboard as a picture."
            : "The selection is on the clipboard as a picture.");
  }

  /** JavaFX wants one object for each format. */
  static DataFormat svgFormat() {
    return Optional.ofNullable(DataFormat.lookupMimeType("image/svg+xml"))
        .orElseGet(() -> new DataFormat("image/svg+xml"));
  }
}

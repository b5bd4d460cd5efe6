package io.gridstride.ui.canvas;

import io.gridstride.editor.EditorState;
import io.gridstride.editor.Excerpts;
import io.gridstride.editor.Hover;
import io.gridstride.editor.Input;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Carries parts between models and windows over the system's clipboard: as a small model in a
 * format that only this program reads, so that no other text is taken for parts.
 */
public final class PartClipboard {
  private static final DataFormat PARTS = new DataFormat("application/x-gridstride-parts");

  private final Session session;
  private final DiagramView view;

  public PartClipboard(Session session, DiagramView view) {
    this.session = session;
    this.view = view;
  }

  private EditorState editor() {
    return session.now().editor();
  }

  public void copy() {
    Excerpts.of(editor())
        .ifPresent(excerpt -> Clipboard.getSystemClipboard().setContent(content(excerpt)));
  }

  /** The same parts in each form that some program may ask for. */
  private static ClipboardContent content(ThreatModel excerpt) {
    var content = new ClipboardContent();
    content.put(PARTS, new String(ModelFiles.bytes(excerpt), StandardCharsets.UTF_8));
    content.putString(names(excerpt));
    return content;
  }

  private static String names(ThreatModel excerpt) {
    return Stream.concat(
            excerpt.dfd().boundaries().values().stream().map(Boundary::name),
            excerpt.dfd().elements().values().stream().map(Element::name))
        .collect(Collectors.joining("\n"));
  }

  public void cut() {
    copy();
    session.send(new Input.Cut());
  }

  /** Pastes beside the originals, or in the middle of the view when those are not in it. */
  public void paste() {
    read()
        .ifPresent(excerpt -> {
          Optional<Bounds> stood =
              excerpt.diagrams().getFirst().places().values().stream().reduce(Bounds::union);
          Bounds seen = view.inView();
          boolean visible = stood.filter(seen::intersects).isPresent();
          Optional<Point> at =
              visible ? Optional.empty() : Optional.of(new Point(seen.centreX(), seen.centreY()));
          session.send(new Input.Paste(excerpt, at));
        });
  }

  /** Pastes where the pointer is, or was last. */
  public void pasteHere() {
    read().ifPresent(excerpt -> session.send(new Input.Paste(excerpt, Optional.of(pointed()))));
  }

  /** Where the pointer was last, or the middle of the view when that is not in it. */
  private Point pointed() {
    Bounds seen = view.inView();
    return editor()
        .hover()
        .map(Hover::at)
        .filter(at -> seen.contains(at.x(), at.y()))
        .map(at -> new Point((int) Math.round(at.x()), (int) Math.round(at.y())))
        .orElse(new Point(seen.centreX(), seen.centreY()));
  }

  private static Optional<ThreatModel> read() {
    return Clipboard.getSystemClipboard().getContent(PARTS) instanceof String text
        ? model(text)
        : Optional.empty();
  }

  private static Optional<ThreatModel> model(String text) {
    return switch (ModelFiles.parse(text.getBytes(StandardCharsets.UTF_8), "clipboard")) {
      case Reading.Read<ThreatModel> read -> Optional.of(read.value());
      case Reading.Refused<ThreatModel> refused -> Optional.empty();
    };
  }
}

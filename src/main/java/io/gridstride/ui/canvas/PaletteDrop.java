package io.gridstride.ui.canvas;

import io.gridstride.editor.Input;
import io.gridstride.ui.palette.PaletteDrag;
import io.gridstride.ui.session.Session;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets what is dragged from the palette be dropped on the canvas. */
final class PaletteDrop {
  private final DiagramView view;
  private final Session session;

  PaletteDrop(DiagramView view, Session session) {
    this.view = view;
    this.session = session;
  }

  void attach() {
    view.setOnDragOver(this::over);
    view.setOnDragExited(event -> session.send(new Input.PaletteLeft()));
    view.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    PaletteDrag.template(event.getDragboard(), session.catalog())
        .ifPresent(template -> {
          event.acceptTransferModes(TransferMode.COPY);
          session.send(new Input.PaletteOver(template, x(event), y(event)));
          event.consume();
        });
  }

  private void dropped(DragEvent event) {
    PaletteDrag.template(event.getDragboard(), session.catalog())
        .ifPresent(template -> {
          session.send(new Input.PaletteDropped(template, x(event), y(event)));
          event.setDropCompleted(true);
          event.consume();
          view.requestFocus();
        });
  }

  private double x(DragEvent event) {
    return view.viewport().diagramX(event.getX());
  }

  private double y(DragEvent event) {
    return view.viewport().diagramY(event.getY());
  }
}

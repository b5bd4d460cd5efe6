package io.gridstride.ui;

import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Severity;
import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.FlowTool;
import io.gridstride.editor.PlaceTool;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Tool;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register;
import io.gridstride.ui.canvas.Viewport;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.commands.Shortcut;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the tool in hand does, how large the model is, how it stands, and whether it is saved. */
final class StatusBar extends HBox {
  private static final String LOCKED =
      "Locked: it stays where it is, and moves only with a zone around it. "
          + Shortcut.ctrl(KeyCode.L).getDisplayText()
          + " unlocks it.";

  private final Label left = new Label();
  private final HBox threats = new HBox(6);
  private final Map<Severity, Label> chips = new EnumMap<>(Severity.class);
  private final Label standing = new Label();
  private final ZoomControl zoom;
  private final Label saved = new Label();
  private final ChoreProgress chores = new ChoreProgress();

  private String told = "";

  StatusBar(Session session, ObservableValue<Viewport> viewport, DoubleConsumer zoomTo) {
    zoom = new ZoomControl(viewport, zoomTo);
    setId("status");
    getStyleClass().add("status-line");
    left.setId("status-left");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMaxWidth(Double.MAX_VALUE);
    threats.setId("status-threats");
    threats.setAlignment(Pos.CENTER);
    for (Severity severity : List.of(Severity.values()).reversed()) {
      Label chip = Chips.severity(severity);
      chip.setTooltip(new Tooltip("Open threats of severity " + severity.title()));
      chips.put(severity, chip);
      threats.getChildren().add(chip);
    }
    saved.setId("status-saved");
    for (Region fixed : List.of(standing, threats, zoom, saved)) {
      fixed.setMinWidth(USE_PREF_SIZE);
    }
    getChildren()
        .addAll(
            left,
            chores,
            new SearchProgress(session),
            standing,
            threats,
            new Separator(Orientation.VERTICAL),
            zoom,
            new Separator(Orientation.VERTICAL),
            saved);
    session.listen(this::show);
  }

  /** Where work beside the window is shown. */
  ChoreProgress chores() {
    return chores;
  }

  /** Shows a sentence until the model or the tool changes. */
  void tell(String sentence) {
    told = sentence;
    left.setText(sentence);
  }

  /** Offers the commands of the view. Called once. */
  void obey(Commands commands) {
    zoom.obey(commands);
  }

  private void show(Desk old, Desk desk) {
    Tool tool = desk.editor().tool();
    if (!Snapshots.same(old.model(), desk.model()) || !tool.equals(old.editor().tool())) {
      told = "";
    }
    if (told.isEmpty()) {
      left.setText(
          !(tool instanceof SelectTool)
              ? hint(tool)
              : isLocked(desk.editor()) ? LOCKED : counts(desk.model().dfd()));
    }
    saved.setText(standing(desk));
    if (Snapshots.same(old, desk) || !Snapshots.same(old.results(), desk.results())) {
      threats(desk);
    }
  }

  /** Only when there are others: a large model has many thousands. */
  private void threats(Desk desk) {
    boolean any = desk.results().register().entries().stream().anyMatch(Register.Entry::needsWork);
    standing.setText(
        desk.results().judgements().isEmpty()
            ? "Analysing"
            : any ? "Open threats" : "No open threats");
    for (Severity severity : Severity.values()) {
      long open = open(desk.results().register(), severity);
      Label chip = Objects.requireNonNull(chips.get(severity));
      chip.setText(severity.title() + " " + Quantity.number(open));
      chip.setVisible(open > 0);
      chip.setManaged(open > 0);
    }
  }

  /** Whether what is selected is locked. */
  private static boolean isLocked(EditorState editor) {
    return !editor.selection().isEmpty()
        && editor.diagram().locked().containsAll(editor.selection());
  }

  private static String standing(Desk desk) {
    if (desk.saved().readOnly().isPresent()) {
      return "Read-only";
    }
    return desk.unsaved() ? "Unsaved changes" : desk.file().isEmpty() ? "New" : "Saved";
  }

  private static long open(Register register, Severity severity) {
    return register.entries().stream()
        .filter(Register.Entry::needsWork)
        .filter(entry -> entry.threat().inherent().severity() == severity)
        .count();
  }

  private static String counts(Dfd dfd) {
    return Quantity.of(dfd.elements().size(), "element")
        + "   "
        + Quantity.of(dfd.flows().size(), "flow")
        + "   "
        + Quantity.of(dfd.boundaries().size(), "zone");
  }

  private static String hint(Tool tool) {
    return switch (tool) {
      case SelectTool select -> "";
      case PlaceTool place ->
          "Click on the canvas to place \u201c" + place.template().name() + "\u201d. Esc cancels.";
      case FlowTool flow ->
          "Press on the element that sends and drag to the one that receives. Esc ends.";
      case BoundaryTool boundary -> "Drag a rectangle around what belongs together. Esc cancels.";
    };
  }
}

package io.gridstride.ui;

import atlantafx.base.theme.Styles;
import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.FlowTool;
import io.gridstride.editor.History;
import io.gridstride.editor.PlaceTool;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Tool;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.session.Desk;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The buttons under the menu: tools, undo, zoom, report, theme. */
final class MainToolBar extends ToolBar {
  private final ToggleButton select =
      Icons.toggle("tool-select", MaterialDesignC.CURSOR_DEFAULT_OUTLINE, "Select and move (V)");
  private final ToggleButton flow =
      Icons.toggle("tool-flow", MaterialDesignV.VECTOR_LINE, "Draw a data flow (F)");
  private final ToggleButton boundary =
      Icons.toggle("tool-boundary", MaterialDesignS.SELECT, "Draw a trust boundary (B)");
  private final Button undo;
  private final Button redo;

  MainToolBar(Actions actions) {
    undo = Icons.button("undo", MaterialDesignU.UNDO, "Undo", actions::undo);
    redo = Icons.button("redo", MaterialDesignR.REDO, "Redo", actions::redo);
    chooses(actions, select, new SelectTool());
    chooses(actions, flow, new FlowTool());
    chooses(actions, boundary, new BoundaryTool());
    getItems().addAll(select, flow, boundary, line(), undo, redo, line());
    getItems()
        .addAll(
            Icons.button(
                "zoom-out", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, "Zoom out", actions::zoomOut),
            Icons.button(
                "zoom-in", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "Zoom in", actions::zoomIn),
            Icons.button(
                "zoom-fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, "Fit the diagram", actions::fit),
            gap(),
            Icons.button(
                "theme",
                MaterialDesignT.THEME_LIGHT_DARK,
                "Next theme: light, dark, high contrast",
                actions::nextTheme),
            report(actions));
    actions.session().listen((old, desk) -> show(desk));
  }

  private static Button report(Actions actions) {
    var button = new Button("Export report", Icons.of(MaterialDesignF.FILE_PDF_BOX));
    button.setId("export-report");
    button.getStyleClass().add(Styles.ACCENT);
    button.setOnAction(event -> actions.reports().open());
    return button;
  }

  private static void chooses(Actions actions, ToggleButton button, Tool tool) {
    button.setOnAction(event -> {
      actions.choose(tool);
      button.setSelected(true);
    });
  }

  private static Node line() {
    return new Separator(Orientation.VERTICAL);
  }

  private static Node gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void show(Desk desk) {
    Tool tool = desk.editor().tool();
    select.setSelected(tool instanceof SelectTool || tool instanceof PlaceTool);
    flow.setSelected(tool instanceof FlowTool);
    boundary.setSelected(tool instanceof BoundaryTool);
    History history = desk.editor().history();
    show(undo, "Undo", history.last().map(History.Step::name).orElse(""));
    show(redo, "Redo", history.next().map(History.Step::name).orElse(""));
  }

  private static void show(Button button, String verb, String step) {
    button.setDisable(step.isEmpty());
    String words = step.isEmpty() ? verb : verb + ": " + step.toLowerCase(java.util.Locale.ROOT);
    if (!words.equals(button.getAccessibleText())) {
      button.setAccessibleText(words);
      button.setTooltip(new Tooltip(words));
    }
  }
}

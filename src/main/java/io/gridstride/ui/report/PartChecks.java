package io.gridstride.ui.report;

import io.gridstride.report.brief.ReportPart;
import io.gridstride.ui.fields.Rows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Which parts the report has. What a person ticks or clears is told apart from what was so. */
final class PartChecks extends VBox {
  private final Map<ReportPart, CheckBox> boxes = new EnumMap<>(ReportPart.class);
  private final Map<ReportPart, Boolean> said = new EnumMap<>(ReportPart.class);

  PartChecks(Runnable onChange) {
    getStyleClass().add("report-parts");
    getChildren().add(Rows.heading("Parts"));
    for (ReportPart part : ReportPart.values()) {
      var box = new CheckBox(part.title());
      box.setWrapText(true);
      box.setMinHeight(USE_PREF_SIZE);
      box.setId("report-part-" + part.id());
      box.setOnAction(event -> {
        said.put(part, box.isSelected());
        onChange.run();
      });
      boxes.put(part, box);
      getChildren().add(box);
    }
  }

  /** Ticks the parts that the report has; one that cannot be had is never ticked. */
  void show(List<ReportPart> parts) {
    boxes.forEach((part, box) -> box.setSelected(parts.contains(part) && !box.isDisable()));
  }

  /**
   * Lets a part be ticked or not.
   *
   * @param lacking what is needed first, after its name; empty when it can be had
   */
  void offer(ReportPart part, String lacking) {
    CheckBox box = Objects.requireNonNull(boxes.get(part), part::title);
    box.setDisable(!lacking.isEmpty());
    box.setText(part.title() + lacking);
    box.setSelected(box.isSelected() && lacking.isEmpty());
  }

  /** Forgets what a person said. */
  void forget() {
    said.clear();
  }

  List<ReportPart> with() {
    return said(true).toList();
  }

  List<ReportPart> without() {
    return said(false).toList();
  }

  private Stream<ReportPart> said(boolean wanted) {
    return said.entrySet().stream()
        .filter(entry -> entry.getValue() == wanted)
        .map(Map.Entry::getKey);
  }
}

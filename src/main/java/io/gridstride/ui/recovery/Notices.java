package io.gridstride.ui.recovery;

import io.gridstride.ui.look.Icons;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The bars over the canvas, the newest last. None takes the focus from where a person works. */
public final class Notices extends VBox {
  /** Room for three or four buttons in one line, or for two, in pixels. */
  private static final double WIDE = 470;

  private static final double NARROW = 320;

  public Notices() {
    setId("notices");
  }

  /** Shows a notice, in place of one with the same id. */
  public void show(Notice notice) {
    Region bar = bar(notice);
    Optional<Node> old = find(notice.id());
    if (old.isPresent()) {
      getChildren().set(getChildren().indexOf(old.get()), bar);
    } else {
      getChildren().add(bar);
    }
  }

  /** Takes a notice away, if it is there. */
  public void hide(String id) {
    find(id).ifPresent(getChildren()::remove);
  }

  /** Takes all of these away. */
  public void hide(List<String> ids) {
    ids.forEach(this::hide);
  }

  private Optional<Node> find(String id) {
    return getChildren().stream().filter(bar -> nodeId(id).equals(bar.getId())).findFirst();
  }

  private static String nodeId(String id) {
    return "notice-" + id;
  }

  private Region bar(Notice notice) {
    var text = new Label(notice.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var choices = new FlowPane();
    choices.getStyleClass().add("work-notice-choices");
    notice.choices().forEach(choice -> choices.getChildren().add(button(choice)));
    var line = new HBox(Icons.of(icon(notice.tone())), text, choices);
    line.getStyleClass().add("work-notice-line");
    var bar = new VBox(line);
    notice
        .details()
        .ifPresent(details -> {
          Label lines = lines(details);
          choices.getChildren().add(toggle(notice.id(), details.label(), lines));
          bar.getChildren().add(lines);
        });
    choices.setPrefWrapLength(choices.getChildren().size() > 2 ? WIDE : NARROW);
    line.getChildren()
        .add(
            Icons.button(
                nodeId(notice.id()) + "-close",
                MaterialDesignC.CLOSE,
                "Close this notice",
                () -> hide(notice.id())));
    bar.setId(nodeId(notice.id()));
    bar.setAccessibleRole(AccessibleRole.PARENT);
    bar.setAccessibleText(notice.text());
    bar.getStyleClass()
        .addAll("work-notice", "work-notice-" + notice.tone().name().toLowerCase(Locale.ROOT));
    return bar;
  }

  private static Button button(Notice.Choice choice) {
    var button = new Button(choice.label());
    button.setId(choice.id());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> choice.action().run());
    return button;
  }

  private static ToggleButton toggle(String id, String label, Node lines) {
    var toggle = new ToggleButton(label);
    toggle.setId(nodeId(id) + "-details");
    toggle.setMinWidth(USE_PREF_SIZE);
    lines.visibleProperty().bind(toggle.selectedProperty());
    lines.managedProperty().bind(toggle.selectedProperty());
    return toggle;
  }

  private static Label lines(Notice.Details details) {
    var lines = new Label(String.join("\n", details.lines()));
    lines.setWrapText(true);
    lines.setMinHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("work-notice-details");
    return lines;
  }

  private static Ikon icon(Notice.Tone tone) {
    return switch (tone) {
      case INFO -> MaterialDesignI.INFORMATION_OUTLINE;
      case WARNING -> MaterialDesignA.ALERT_OUTLINE;
      case DANGER -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
    };
  }
}

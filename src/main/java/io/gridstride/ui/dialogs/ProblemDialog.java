package io.gridstride.ui.dialogs;

import io.gridstride.file.Problem;
import io.gridstride.ui.look.Theme;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Tells what is wrong with a file, all of it. */
public final class ProblemDialog {
  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 320;

  private ProblemDialog() {}

  /**
   * Tells, and waits until it was read.
   *
   * @param header what did not work, in one sentence
   */
  public static void show(Window owner, Theme theme, String header, List<Problem> problems) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.OK);
    alert.setHeaderText(header);
    alert.getDialogPane().setId("problems");
    alert.getDialogPane().setContent(list(problems));
    alert.getDialogPane().setPrefWidth(WIDTH);
    Dialogs.prepare(alert, owner, theme);
    alert.showAndWait();
  }

  private static ScrollPane list(List<Problem> problems) {
    var lines =
        new VBox(
            problems.stream()
                .map(ProblemDialog::line)
                .collect(Collectors.toList())
                .toArray(VBox[]::new));
    lines.getStyleClass().add("problem-list");
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private static VBox line(Problem problem) {
    Label sentence = wrapped(problem.sentence());
    Label place =
        wrapped(
            problem.place().isEmpty()
                ? problem.file()
                : problem.file() + ", at " + problem.place());
    place.getStyleClass().add("remark");
    var box = new VBox(sentence, place);
    box.getStyleClass().add("problem");
    return box;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}

package io.gridstride.ui.packs;

import io.gridstride.file.Home;
import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.Dialogs;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A short guide to packs, with an example to begin from. */
public final class PackGuide {
  private static final ButtonType SAVE =
      new ButtonType("Save the example as\u2026", ButtonData.LEFT);

  /** Heading and text, in reading order. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              "1. Begin with the example",
              "A pack is one JSON file, written in any text editor. The example brings a"
                  + " street-light controller with a property and a rule, switches one built-in"
                  + " rule off and lowers another. Save a copy and change it."),
          List.of(
              "2. Say what there is",
              "A type needs a name, a kind, a heading in the palette and a glyph of a built-in type."
                  + " A property lists its values from worst to best and the question to ask."),
          List.of(
              "3. Say what threatens it",
              "A rule applies where appliesWhen holds, as in \u201celement is streetlight.ctrl and"
                  + " element receives {control}\u201d. It is mitigated where mitigatedWhen holds,"
                  + " as in \u201celement.lampFallback >= clock\u201d, or one of its controls is in"
                  + " place. What a model does not state is unknown, and becomes a question. Give"
                  + " each rule small cases that show its outcomes; they are tried whenever the"
                  + " pack is read."),
          List.of(
              "4. Change built-in rules",
              "An override switches a rule off or sets the severity of its threats, always with a"
                  + " reason, which the report repeats."),
          List.of(
              "5. Use it",
              "Add the file under Edit, Rule packs. A mistake is told with its place in the file;"
                  + " mend it and press Read again. For scripts: gridstride catalog check"
                  + " my-pack.json, and --pack my-pack.json with every command."));

  private PackGuide() {}

  /** Shows the guide, and saves a copy of the example if the person asks for it. */
  public static void show(Window owner, Theme theme) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(SAVE, ButtonType.CLOSE);
    alert.setHeaderText("Write a rule pack");
    alert.getDialogPane().setId("pack-guide");
    alert.getDialogPane().setContent(steps());
    alert.getDialogPane().setPrefWidth(560);
    alert.getDialogPane().lookupButton(SAVE).setId("pack-guide-save");
    Dialogs.prepare(alert, owner, theme);
    if (alert.showAndWait().equals(Optional.of(SAVE))) {
      Choosers.savePack(owner, theme, "my-pack").ifPresent(file -> save(file, owner, theme));
    }
  }

  private static VBox steps() {
    var box = new VBox(10);
    for (List<String> step : STEPS) {
      var title = new Label(step.getFirst());
      title.getStyleClass().add("line-title");
      var text = new Label(step.getLast());
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(new VBox(2, title, text));
    }
    return box;
  }

  private static void save(Path file, Window owner, Theme theme) {
    Path example = Home.find().examplePack();
    try {
      if (WholeFile.write(file, Files.readAllBytes(example))
          instanceof Saving.NotSaved(Problem problem)) {
        refuse(problem, owner, theme);
      }
    } catch (IOException e) {
      refuse(new Problem(example.toString(), "", "It cannot be read."), owner, theme);
    }
  }

  private static void refuse(Problem problem, Window owner, Theme theme) {
    ProblemDialog.show(owner, theme, "The example was not saved.", List.of(problem));
  }
}

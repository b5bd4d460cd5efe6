package io.gridstride.ui.packs;

import atlantafx.base.theme.Styles;
import io.gridstride.file.PackSet;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.Dialogs;
import io.gridstride.ui.look.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The preferences about rule packs: which are used, in which order. */
public final class PacksDialog {
  private static final String HINT =
      "Packs bring component types, properties and rules of your own, and change built-in rules."
          + " Where two change the same rule, the lower one wins.";

  private final ListView<PackLine> list = new ListView<>();
  private final Button remove = button("packs-remove", "Remove", chosen -> shelf().remove(chosen));
  private final Button up = button("packs-up", "Move up", chosen -> shelf().move(chosen, -1));
  private final Button down = button("packs-down", "Move down", chosen -> shelf().move(chosen, 1));
  private final PackShelf shelf;
  private final Window owner;
  private final Theme theme;

  private PacksDialog(PackShelf shelf, Window owner, Theme theme) {
    this.shelf = shelf;
    this.owner = owner;
    this.theme = theme;
  }

  /** Shows the list, and returns when it is closed; changes take effect at once. */
  public static void show(PackShelf shelf, Window owner, Theme theme) {
    new PacksDialog(shelf, owner, theme).show();
  }

  private PackShelf shelf() {
    return shelf;
  }

  private void show() {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.CLOSE);
    alert.setHeaderText("Rule packs");
    alert.getDialogPane().setId("packs");
    alert.getDialogPane().setContent(content());
    alert.getDialogPane().setPrefWidth(600);
    Dialogs.prepare(alert, owner, theme);
    Consumer<PackSet> refill = this::fill;
    shelf.listen(refill);
    alert.showAndWait();
    shelf.forget(refill);
  }

  private VBox content() {
    var hint = new Label(HINT);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    list.setId("packs-list");
    list.setAccessibleText("Rule packs");
    list.getStyleClass().add(Styles.BORDERED);
    list.setCellFactory(view -> new PackCell());
    list.setPrefHeight(300);
    list.getSelectionModel().selectedItemProperty().addListener(change -> offer());
    var add = new Button("Add\u2026");
    add.setId("packs-add");
    add.setOnAction(event -> Choosers.openPack(owner, last()).ifPresent(shelf::add));
    var reload = new Button("Read again");
    reload.setId("packs-reload");
    reload.setOnAction(event -> shelf.reload());
    var guide = new Button("How to write one");
    guide.setId("packs-guide");
    guide.setOnAction(event -> PackGuide.show(owner, theme));
    var buttons = new FlowPane(6, 6, add, remove, up, down, reload, guide);
    return new VBox(10, hint, list, buttons);
  }

  private Button button(String id, String title, Consumer<Path> action) {
    var button = new Button(title);
    button.setId(id);
    button.setOnAction(event -> chosen().ifPresent(action));
    return button;
  }

  private void fill(PackSet packs) {
    Optional<Path> before = chosen();
    List<Optional<Path>> known = list.getItems().stream().map(PackLine::path).toList();
    list.getItems().setAll(PackLine.all(packs, shelf));
    list.getItems().stream()
        .filter(line -> !known.isEmpty() && !known.contains(line.path()))
        .findFirst()
        .or(() -> before.flatMap(this::line))
        .ifPresent(list.getSelectionModel()::select);
    offer();
  }

  private Optional<PackLine> line(Path path) {
    return list.getItems().stream()
        .filter(line -> line.path().equals(Optional.of(path)))
        .findFirst();
  }

  private void offer() {
    Optional<Path> chosen = chosen();
    remove.setDisable(chosen.filter(shelf::remembers).isEmpty());
    up.setDisable(chosen.filter(path -> shelf.canMove(path, -1)).isEmpty());
    down.setDisable(chosen.filter(path -> shelf.canMove(path, 1)).isEmpty());
  }

  private Optional<Path> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(PackLine::path);
  }

  /** A pack in the folder where the person keeps packs. */
  private Optional<Path> last() {
    return list.getItems().reversed().stream().flatMap(line -> line.path().stream()).findFirst();
  }
}

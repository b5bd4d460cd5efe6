package io.gridstride.ui.dialogs;

import atlantafx.base.theme.Styles;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.look.Theme;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Offers models to start from. */
public final class NewModelDialog {
  private NewModelDialog() {}

  /**
   * The chosen model, or empty when the person thought better of it.
   *
   * @param verb what the button says that takes the chosen one
   */
  public static Optional<ThreatModel> choose(
      Window owner, Theme theme, String heading, String verb, List<ThreatModel> templates) {
    var take = new ButtonType(verb, ButtonData.OK_DONE);
    var list = list(templates);
    var dialog = new Dialog<ThreatModel>();
    dialog.setHeaderText(heading);
    dialog.getDialogPane().setId("new-model");
    dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
    dialog.getDialogPane().setContent(list);
    dialog.getDialogPane().setPrefWidth(540);
    Node create = dialog.getDialogPane().lookupButton(take);
    create.setId("new-create");
    create.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    list.setOnMouseClicked(event -> {
      if (isDoubleClickOnLine(event)) {
        dialog.setResult(list.getSelectionModel().getSelectedItem());
      }
    });
    dialog.setResultConverter(
        pressed -> pressed == take ? list.getSelectionModel().getSelectedItem() : null);
    Dialogs.prepare(dialog, owner, theme);
    dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
    return dialog.showAndWait();
  }

  private static boolean isDoubleClickOnLine(MouseEvent event) {
    return event.getClickCount() == 2 && event.getTarget() instanceof Node;
  }

  private static ListView<ThreatModel> list(List<ThreatModel> templates) {
    var list = new ListView<ThreatModel>();
    list.setId("templates");
    list.setAccessibleText("Templates");
    list.getStyleClass().add(Styles.BORDERED);
    list.setCellFactory(owner -> new TemplateCell());
    list.getItems().setAll(templates);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(280);
    return list;
  }

  private static final class TemplateCell extends ListCell<ThreatModel> {
    private static final double TEXT_WIDTH = 470;

    @Override
    protected void updateItem(ThreatModel model, boolean empty) {
      super.updateItem(model, empty);
      setPrefWidth(0);
      setGraphic(empty || model == null ? null : lines(model));
      setAccessibleText(empty || model == null ? "" : model.info().name());
    }

    private static Node lines(ThreatModel model) {
      var name = new Label(model.info().name());
      name.getStyleClass().add("line-title");
      var about = new Label(model.info().description());
      about.getStyleClass().add("remark");
      about.setWrapText(true);
      about.setPrefWidth(TEXT_WIDTH);
      about.setMinHeight(Region.USE_PREF_SIZE);
      return new VBox(2, name, about);
    }
  }
}

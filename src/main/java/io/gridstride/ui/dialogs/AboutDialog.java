package io.gridstride.ui.dialogs;

import io.gridstride.catalog.Catalog;
import io.gridstride.ui.look.Theme;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Says what this is and which knowledge it works with. */
public final class AboutDialog {
  private AboutDialog() {}

  public static void show(Window owner, Theme theme, Catalog catalog) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.CLOSE);
    alert.setHeaderText("GridStride");
    alert.getDialogPane().setId("about");
    alert.setContentText(
        "STRIDE threat modelling for advanced metering infrastructure.\n\n"
            + "Rule packs: "
            + catalog.packs().stream()
                .map(pack -> pack.name() + " " + pack.version())
                .collect(Collectors.joining(", "))
            + "\n"
            + catalog.types().size()
            + " component types, "
            + catalog.rules().size()
            + " threat rules, "
            + catalog.controls().size()
            + " controls\n\n"
            + "Works offline: it opens no network connection.\n"
            + "Apache License 2.0");
    Dialogs.prepare(alert, owner, theme);
    alert.showAndWait();
  }
}

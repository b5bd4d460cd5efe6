package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;

/** What is done with models and files. */
final class FileCommands {
  private FileCommands() {}

  static List<Section> of(Actions actions) {
    Documents documents = actions.documents();
    FileChoices choices = documents.choices();
    BooleanSupplier hasFile = () -> actions.session().now().file().isPresent();
    return List.of(
        Section.of(
            Group.FILE,
            Command.of("new", "New from template\u2026", documents::chooseNew).key(ctrl(KeyCode.N)),
            Command.of("open", "Open\u2026", documents::openChosen).key(ctrl(KeyCode.O)),
            Command.of("examples", "Open an example\u2026", documents::chooseExample),
            Command.of("new-window", "New window", actions.windows()::openAnother)
                .key(ctrlShift(KeyCode.N))),
        Section.of(
            Group.FILE,
            Command.of("save", "Save", documents::save).key(ctrl(KeyCode.S)),
            Command.of("save-as", "Save as\u2026", documents::saveAs).key(ctrlShift(KeyCode.S))),
        Section.of(
            Group.FILE,
            Command.of("compare-file", "Show what differs from the file", choices::compare)
                .when(hasFile),
            Command.of("reload", "Reload from the file", choices::reload).when(hasFile),
            Command.of("previous", "Open previous version", choices::restorePrevious).when(hasFile),
            Command.of("recover", "Recover unsaved work\u2026", documents.recovery()::showAgain)
                .when(documents.recovery()::waiting)),
        Section.of(
            Group.FILE,
            Command.of("report", "Export report (PDF)\u2026", actions.reports()::open)
                .key(ctrl(KeyCode.E))),
        exports(actions.exports()),
        Section.of(
            Group.FILE,
            Command.of("print", "Print diagram\u2026", actions.exports().printing()::print)
                .key(ctrl(KeyCode.P)),
            Command.of(
                    "print-all", "Print all diagrams\u2026", actions.exports().printing()::printAll)
                .when(() -> actions.session().now().model().diagrams().size() > 1)),
        Section.of(
            Group.FILE,
            Command.of("close", "Close window", actions.close()).key(ctrl(KeyCode.W)),
            Command.of("exit", "Exit", actions.windows()::closeAll).key(ctrl(KeyCode.Q))));
  }

  private static Section exports(Exports exports) {
    Pictures pictures = exports.pictures();
    return Section.in(
        Group.FILE,
        "Export",
        Command.of("export-svg", "Diagram as SVG\u2026", exports::svg),
        Command.of("export-png", "Diagram as PNG\u2026", () -> exports.png(Pictures.SCREEN)),
        Command.of(
            "export-png-print",
            "Diagram as PNG for print\u2026",
            () -> exports.png(Pictures.PAPER)),
        Command.of("pictures-plain", "Pictures in black and white", pictures::otherLook)
            .checked(pictures::isPlain),
        Command.of("export-csv", "Threats as CSV\u2026", exports::csv),
        Command.of("export-xlsx", "Register as Excel workbook\u2026", exports::xlsx),
        Command.of("export-json", "Analysis as JSON\u2026", exports::json),
        Command.of("export-sarif", "SARIF for code scanning\u2026", exports::sarif),
        Command.of(
            "export-markdown", "Markdown summary for pull requests\u2026", exports::markdown));
  }
}

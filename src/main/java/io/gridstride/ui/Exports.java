package io.gridstride.ui;

import io.gridstride.catalog.Catalog;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.Markdown;
import io.gridstride.export.RegisterTables;
import io.gridstride.export.Reviewed;
import io.gridstride.export.Sarif;
import io.gridstride.export.Xlsx;
import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import io.gridstride.model.ThreatModel;
import io.gridstride.picture.Illustration;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.session.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes the register of the model on the desk, and its diagram, for other programs. */
final class Exports {
  /** Tells a spreadsheet that the text is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Session session;
  private final Documents documents;
  private final ChoreProgress chores;
  private final Consumer<String> tell;
  private final Pictures pictures;
  private final Printing printing;

  /**
   * @param tell shows a sentence to the person without asking for an answer
   */
  Exports(Session session, Documents documents, ChoreProgress chores, Consumer<String> tell) {
    this.session = session;
    this.documents = documents;
    this.chores = chores;
    this.tell = tell;
    pictures = new Pictures(session, chores, tell);
    printing = new Printing(pictures, documents, chores, tell);
  }

  Printing printing() {
    return printing;
  }

  Pictures pictures() {
    return pictures;
  }

  void svg() {
    picture("Export diagram as SVG", Choosers.Kind.SVG, Pictures::svg);
  }

  /**
   * As pixels.
   *
   * @param scale pixels per unit of the diagram
   */
  void png(int scale) {
    picture("Export diagram as PNG", Choosers.Kind.PNG, picture -> Pictures.png(picture, scale));
  }

  private void picture(String title, Choosers.Kind kind, Function<Illustration, byte[]> bytes) {
    pictures.ofDiagram().ifPresent(drawing -> write(title, kind, () -> bytes.apply(drawing.get())));
  }

  void csv() {
    register(
        "Export threats as CSV",
        Choosers.Kind.CSV,
        reviewed -> utf8(BYTE_ORDER_MARK + RegisterTables.threats(reviewed).csv()));
  }

  void xlsx() {
    register("Export register as workbook", Choosers.Kind.XLSX, Xlsx::bytes);
  }

  void sarif() {
    String file =
        session.now().file().map(Path::getFileName).map(Path::toString).orElse("model.gridstride");
    register("Export SARIF", Choosers.Kind.SARIF, reviewed -> utf8(Sarif.text(reviewed, file)));
  }

  void json() {
    register(
        "Export analysis as JSON",
        Choosers.Kind.JSON,
        reviewed -> utf8(AnalysisJson.text(reviewed)));
  }

  void markdown() {
    register(
        "Export Markdown summary",
        Choosers.Kind.MARKDOWN,
        reviewed -> utf8(Markdown.text(reviewed)));
  }

  private void register(String title, Choosers.Kind kind, Function<Reviewed, byte[]> bytes) {
    ThreatModel model = session.now().model();
    Catalog catalog = session.catalog();
    write(title, kind, () -> bytes.apply(Reviewed.of(model, catalog, Program.NAME)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(String title, Choosers.Kind kind, Supplier<byte[]> bytes) {
    Choosers.export(
            documents.owner(),
            documents.theme(),
            title,
            kind,
            documents.near(),
            session.now().model().info().name())
        .ifPresent(file ->
            chores.begin(
                "Writing " + file.getFileName(),
                wanted -> {
                  byte[] whole = bytes.get();
                  return wanted.getAsBoolean() ? WholeFile.write(file, whole) : new Saving.Saved();
                },
                saving -> told(saving, file)));
  }

  private void told(Saving saving, Path file) {
    switch (saving) {
      case Saving.Saved() -> tell.accept("Exported to " + file);
      case Saving.NotSaved(Problem problem) ->
          ProblemDialog.show(
              documents.owner(), documents.theme(), "Nothing was exported.", List.of(problem));
    }
  }
}

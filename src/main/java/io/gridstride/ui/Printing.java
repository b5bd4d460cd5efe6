package io.gridstride.ui;

import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.picture.Illustration;
import io.gridstride.ui.look.Fonts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Prints diagrams, each whole, on one page. */
final class Printing {
  private static final String NO_PRINTER =
      "No printer is set up on this computer. Export the diagram as SVG or PNG, or the report as"
          + " PDF, and print that elsewhere.";

  private static final String NO_SPOOLER =
      "Printing needs the command lpr, which is not installed here (package cups-bsd). Until then"
          + " export the diagram as SVG or PNG, or the report as PDF.";

  /** The longer side of a page, without its margins, at 300 dots an inch. */
  private static final double DOTS = 3100;

  private static final double GAP = 8;
  private static final double TITLE = 12;
  private static final double SMALL = 8;

  private final Pictures pictures;
  private final Documents documents;
  private final ChoreProgress chores;
  private final Consumer<String> tell;

  Printing(Pictures pictures, Documents documents, ChoreProgress chores, Consumer<String> tell) {
    this.pictures = pictures;
    this.documents = documents;
    this.chores = chores;
    this.tell = tell;
  }

  /** Asks for a printer and prints the diagram that is shown; says so when there is none. */
  void print() {
    pictures.ofDiagram().ifPresent(drawing -> print(List.of(drawing)));
  }

  /** The same with every diagram, each on a page of its own. */
  void printAll() {
    print(pictures.ofAllDiagrams());
  }

  private void print(List<Supplier<Illustration>> drawings) {
    chores.begin(
        drawings.size() == 1 ? "Drawing the page" : "Drawing the pages",
        wanted ->
            drawings.stream()
                .takeWhile(drawing -> wanted.getAsBoolean())
                .map(Supplier::get)
                .map(Sheet::of)
                .toList(),
        this::send);
  }

  private record Sheet(Illustration picture, InputStream png) {
    static Sheet of(Illustration picture) {
      var extent = picture.scene().extent();
      double longest = Math.max(1, Math.max(extent.width(), extent.height()));
      // Finer than the printer shows it, a picture of a page would be a hundred megabytes.
      int scale = (int) Math.clamp(Math.ceil(DOTS / longest), 1, Pictures.PAPER);
      return new Sheet(picture, new ByteArrayInputStream(Pictures.png(picture, scale)));
    }

    PageOrientation orientation() {
      var extent = picture.scene().extent();
      return extent.width() > extent.height()
          ? PageOrientation.LANDSCAPE
          : PageOrientation.PORTRAIT;
    }
  }

  private void send(List<Sheet> sheets) {
    if (Printer.getAllPrinters().isEmpty()) {
      tell.accept(NO_PRINTER);
      return;
    }
    if (lacksSpooler()) {
      tell.accept(NO_SPOOLER);
      return;
    }
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null || sheets.isEmpty()) {
      tell.accept(NO_PRINTER);
      return;
    }
    job.getJobSettings().setJobName(sheets.getFirst().picture().title());
    PageLayout usual = job.getPrinter().getDefaultPageLayout();
    job.getJobSettings()
        .setPageLayout(
            job.getPrinter()
                .createPageLayout(
                    usual.getPaper(), sheets.getFirst().orientation(), Printer.MarginType.DEFAULT));
    if (!job.showPrintDialog(documents.owner())) {
      job.cancelJob();
      return;
    }
    PageLayout chosen = job.getJobSettings().getPageLayout();
    boolean sent =
        sheets.stream()
            .allMatch(sheet -> {
              PageLayout layout = sheets.size() == 1 ? chosen : turned(chosen, sheet, job);
              return job.printPage(layout, page(sheet, layout));
            });
    tell.accept(
        sent && job.endJob()
            ? (sheets.size() == 1 ? "The diagram was" : sheets.size() + " diagrams were")
                + " sent to "
                + job.getPrinter().getName()
                + "."
            : "The printer did not take the " + (sheets.size() == 1 ? "diagram." : "diagrams."));
  }

  /** Of several diagrams each stands as it fits best. */
  private static PageLayout turned(PageLayout chosen, Sheet sheet, PrinterJob job) {
    return job.getPrinter()
        .createPageLayout(chosen.getPaper(), sheet.orientation(), Printer.MarginType.DEFAULT);
  }

  /** On Linux Java hands pages to this command, and does not say so when it is not there. */
  private static boolean lacksSpooler() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && !Files.isExecutable(Path.of("/usr/bin/lpr"));
  }

  private static Node page(Sheet sheet, PageLayout layout) {
    double width = layout.getPrintableWidth();
    var title = new Text(sheet.picture().title());
    title.setFont(Fonts.of(Face.SEMIBOLD, TITLE));
    var legend = new Text(sheet.picture().description());
    legend.setFont(Fonts.of(Face.REGULAR, SMALL));
    legend.setWrappingWidth(width);
    title.setWrappingWidth(width);
    var image = new ImageView(new Image(sheet.png()));
    image.setPreserveRatio(true);
    image.setSmooth(true);
    image.setFitWidth(width);
    image.setFitHeight(
        layout.getPrintableHeight()
            - title.getLayoutBounds().getHeight()
            - legend.getLayoutBounds().getHeight()
            - 2 * GAP);
    var middle = new StackPane(image);
    middle.setMinWidth(width);
    return new VBox(GAP, title, middle, legend);
  }
}

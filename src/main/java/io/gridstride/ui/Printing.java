package io.gridstride.ui;

import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.picture.Illustration;
import io.gridstride.ui.look.Fonts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Prints the diagram, whole, on one page. */
final class Printing {
  private static final String NO_PRINTER =
      "No printer is set up on this computer. Export the diagram as SVG or PNG, or the report as"
          + " PDF, and print that elsewhere.";

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

  /** Asks for a printer and prints; says so when there is none. */
  void print() {
    pictures
        .ofDiagram()
        .ifPresent(drawing ->
            chores.begin(
                "Drawing the page",
                wanted -> {
                  Illustration picture = drawing.get();
                  return new Sheet(
                      picture, new ByteArrayInputStream(Pictures.png(picture, Pictures.PAPER)));
                },
                this::print));
  }

  private record Sheet(Illustration picture, InputStream png) {}

  private void print(Sheet sheet) {
    if (Printer.getAllPrinters().isEmpty()) {
      tell.accept(NO_PRINTER);
      return;
    }
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      tell.accept(NO_PRINTER);
      return;
    }
    var extent = sheet.picture().scene().extent();
    job.getJobSettings().setJobName(sheet.picture().title());
    job.getJobSettings()
        .setPageLayout(
            job.getPrinter()
                .createPageLayout(
                    job.getPrinter().getDefaultPageLayout().getPaper(),
                    extent.width() > extent.height()
                        ? PageOrientation.LANDSCAPE
                        : PageOrientation.PORTRAIT,
                    Printer.MarginType.DEFAULT));
    if (!job.showPrintDialog(documents.owner())) {
      job.cancelJob();
      return;
    }
    boolean sent = job.printPage(page(sheet, job.getJobSettings().getPageLayout()));
    tell.accept(
        sent && job.endJob()
            ? "The diagram was sent to " + job.getPrinter().getName() + "."
            : "The printer did not take the diagram.");
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
    return new VBox(GAP, title, image, legend);
  }
}

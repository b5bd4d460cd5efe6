package io.gridstride.ui;

import io.gridstride.drawing.Scene;
import io.gridstride.picture.Illustration;
import io.gridstride.ui.dialogs.SpreadQuestion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;

/** Prints diagrams, each on one page or spread over as many as it needs to be read. */
final class Printing {
  private static final String NO_PRINTER =
      "No printer is set up on this computer. Export the diagram as SVG or PNG, or the report as"
          + " PDF, and print that elsewhere.";

  private static final String NO_SPOOLER =
      "Printing needs the command lpr, which is not installed here (package cups-bsd). Until then"
          + " export the diagram as SVG or PNG, or the report as PDF.";

  /** The longer side of a page, without its margins, at 300 dots an inch. */
  private static final double DOTS = 3100;

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
        drawings.size() == 1 ? "Laying out the page" : "Laying out the pages",
        wanted ->
            drawings.stream()
                .takeWhile(drawing -> wanted.getAsBoolean())
                .map(Supplier::get)
                .toList(),
        this::choose);
  }

  /** What is printed on a page of the paper. */
  private record Page(PrintedSheets.Sheet sheet, PageLayout layout) {}

  /** A page with its picture. */
  private record Drawn(Page page, InputStream png) {
    static Drawn of(Page page) {
      Illustration picture = page.sheet().part();
      Scene.Extent extent = picture.scene().extent();
      double longest = Math.max(1, Math.max(extent.width(), extent.height()));
      // Finer than the printer shows it, a picture of a page would be a hundred megabytes.
      int scale = (int) Math.clamp(Math.ceil(DOTS / longest), 1, Pictures.PAPER);
      return new Drawn(page, new ByteArrayInputStream(Pictures.png(picture, scale)));
    }
  }

  private void choose(List<Illustration> pictures) {
    if (Printer.getAllPrinters().isEmpty()) {
      tell.accept(NO_PRINTER);
      return;
    }
    if (lacksSpooler()) {
      tell.accept(NO_SPOOLER);
      return;
    }
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null || pictures.isEmpty()) {
      tell.accept(NO_PRINTER);
      return;
    }
    job.getJobSettings().setJobName(pictures.getFirst().title());
    job.getJobSettings()
        .setPageLayout(turned(job.getPrinter().getDefaultPageLayout(), pictures.getFirst(), job));
    if (!job.showPrintDialog(documents.owner())) {
      job.cancelJob();
      return;
    }
    PageLayout chosen = job.getJobSettings().getPageLayout();
    List<Laid> laid =
        pictures.stream()
            .map(picture -> {
              PageLayout layout = pictures.size() == 1 ? chosen : turned(chosen, picture, job);
              return new Laid(layout, sheets(picture, layout));
            })
            .toList();
    switch (asked(laid)) {
      case SPREAD -> draw(laid.stream().flatMap(Laid::spread).toList(), laid.size(), job);
      case ONE_SHEET -> draw(laid.stream().flatMap(Laid::one).toList(), laid.size(), job);
      case CANCEL -> job.cancelJob();
    }
  }

  /** A diagram and the paper it goes on. */
  private record Laid(PageLayout layout, PrintedSheets sheets) {
    Stream<Page> one() {
      return sheets.one().stream().map(sheet -> new Page(sheet, layout));
    }

    Stream<Page> spread() {
      return sheets.tooSmall()
          ? sheets.spread().stream().map(sheet -> new Page(sheet, layout))
          : one();
    }
  }

  private static PrintedSheets sheets(Illustration picture, PageLayout layout) {
    return new PrintedSheets(
        picture,
        layout.getPrintableWidth(),
        PrintedPage.room(picture.title(), picture.description(), layout));
  }

  private SpreadQuestion.Answer asked(List<Laid> laid) {
    return laid.stream().noneMatch(one -> one.sheets().tooSmall())
        ? SpreadQuestion.Answer.ONE_SHEET
        : SpreadQuestion.ask(
            documents.owner(),
            documents.theme(),
            (int) laid.stream().flatMap(Laid::spread).count(),
            laid.size() > 1);
  }

  private void draw(List<Page> pages, int diagrams, PrinterJob job) {
    chores.begin(
        pages.size() == 1 ? "Drawing the page" : "Drawing the pages",
        wanted -> pages.stream().takeWhile(page -> wanted.getAsBoolean()).map(Drawn::of).toList(),
        drawn -> send(drawn, diagrams, job));
  }

  private void send(List<Drawn> pages, int diagrams, PrinterJob job) {
    boolean sent =
        pages.stream()
            .allMatch(drawn ->
                job.printPage(
                    drawn.page().layout(),
                    PrintedPage.of(
                        drawn.page().sheet(), new Image(drawn.png()), drawn.page().layout())));
    tell.accept(
        sent && job.endJob()
            ? (diagrams == 1 ? "The diagram was" : diagrams + " diagrams were")
                + " sent to "
                + job.getPrinter().getName()
                + (pages.size() == diagrams ? "." : ", on " + pages.size() + " sheets.")
            : "The printer did not take the " + (diagrams == 1 ? "diagram." : "diagrams."));
  }

  /** The same paper, held as the picture fits best. */
  private static PageLayout turned(PageLayout paper, Illustration picture, PrinterJob job) {
    Scene.Extent extent = picture.scene().extent();
    return job.getPrinter()
        .createPageLayout(
            paper.getPaper(),
            extent.width() > extent.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            Printer.MarginType.DEFAULT);
  }

  /** On Linux Java hands pages to this command, and does not say so when it is not there. */
  private static boolean lacksSpooler() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && !Files.isExecutable(Path.of("/usr/bin/lpr"));
  }
}

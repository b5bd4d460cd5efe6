package io.gridstride.ui.report;

import io.gridstride.report.pdf.PageImage;
import io.gridstride.report.pdf.PdfPages;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** One page of a report, as wide as there is room or seen whole. Paints on a thread of its own. */
final class PageView extends ScrollPane {
  /** Sharp on most screens at the width that the window gives a page. */
  private static final float PIXELS = 1600;

  private static final double EDGE = 16;
  private static final double BAR = 14;

  private final ExecutorService painter =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("report-pages").unstarted(task));
  private final AtomicInteger newest = new AtomicInteger();
  private final ImageView picture = new ImageView();
  private Optional<PdfPages> pages = Optional.empty();
  private boolean whole;

  PageView() {
    getStyleClass().add("report-pages");
    setId("report-page");
    setFitToWidth(true);
    setFitToHeight(true);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    var ground = new StackPane(picture);
    ground.getStyleClass().add("report-ground");
    setContent(ground);
    // Not of the viewport: a scroll bar that comes and goes would never rest.
    widthProperty().addListener((property, old, width) -> fit());
    heightProperty().addListener((property, old, height) -> fit());
  }

  void seeWhole(boolean next) {
    whole = next;
    fit();
  }

  private void fit() {
    picture.setFitWidth(Math.max(1, getWidth() - 2 * EDGE - BAR));
    picture.setFitHeight(whole ? Math.max(1, getHeight() - 2 * EDGE - 2) : 0);
  }

  int count() {
    return pages.map(PdfPages::count).orElse(0);
  }

  /** Shows other pages from now on; those before are closed once nobody paints them. */
  void take(PdfPages next) {
    pages.ifPresent(old -> painter.execute(old::close));
    pages = Optional.of(next);
  }

  /** Paints a page, counted from 0, soon. */
  void show(int page) {
    int mine = newest.incrementAndGet();
    setAccessibleText("Page " + (page + 1) + " of " + count());
    picture.setAccessibleText(getAccessibleText());
    pages.ifPresent(all ->
        painter.execute(() -> {
          if (mine == newest.get()) {
            PageImage painted = all.page(page, PIXELS / all.width(page));
            Platform.runLater(() -> put(mine, painted));
          }
        }));
  }

  private void put(int order, PageImage painted) {
    if (order == newest.get()) {
      var image = new WritableImage(painted.width(), painted.height());
      image
          .getPixelWriter()
          .setPixels(
              0,
              0,
              painted.width(),
              painted.height(),
              PixelFormat.getIntArgbInstance(),
              painted.pixels(),
              0,
              painted.width());
      picture.setImage(image);
      setVvalue(0);
    }
  }

  void close() {
    newest.incrementAndGet();
    pages.ifPresent(old -> painter.execute(old::close));
    painter.shutdown();
  }
}

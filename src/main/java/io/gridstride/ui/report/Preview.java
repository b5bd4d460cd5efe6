package io.gridstride.ui.report;

import io.gridstride.report.pdf.PdfPages;
import io.gridstride.ui.look.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The pages of the report one by one, or why there are none. */
final class Preview extends BorderPane {
  private final PageView view = new PageView();
  private final Label where = new Label();
  private final Label message = new Label();
  private final Label stale = new Label("The model has changed since.");
  private final Button previous =
      Icons.button(
          "report-previous",
          MaterialDesignC.CHEVRON_LEFT,
          "Previous page (Page Up)",
          () -> turnTo(page() - 1));
  private final Button next =
      Icons.button(
          "report-next",
          MaterialDesignC.CHEVRON_RIGHT,
          "Next page (Page Down)",
          () -> turnTo(page() + 1));
  private int page;

  /**
   * Without pages.
   *
   * @param line shown over the pages while they are made
   */
  Preview(PressLine line, Runnable refresh) {
    ToggleButton fit =
        Icons.toggle(
            "report-fit", MaterialDesignA.ARROW_EXPAND_HORIZONTAL, "As wide as the window");
    fit.setSelected(true);
    fit.selectedProperty().addListener((property, old, wide) -> view.seeWhole(!wide));
    Button again =
        Icons.button("report-refresh", MaterialDesignR.REFRESH, "Make the preview again", refresh);
    where.setId("report-where");
    stale.setId("report-stale");
    stale.getStyleClass().add("report-stale");
    message.setId("report-message");
    message.getStyleClass().add("report-message");
    message.setWrapText(true);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar = new HBox(previous, where, next, fit, again, stale, gap, line);
    bar.getStyleClass().add("report-bar");
    setTop(bar);
    setCenter(new StackPane(view, message));
    markStale(false);
    say("");
    turned();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private int page() {
    return page;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_UP -> turnTo(page - 1);
      case PAGE_DOWN -> turnTo(page + 1);
      case HOME -> turnTo(0);
      case END -> turnTo(view.count() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void turnTo(int wanted) {
    int inside = Math.clamp(wanted, 0, Math.max(0, view.count() - 1));
    if (inside != page) {
      page = inside;
      view.show(page);
      turned();
    }
  }

  private void turned() {
    int count = view.count();
    where.setText(count == 0 ? "No pages yet" : "Page " + (page + 1) + " of " + count);
    previous.setDisable(page == 0);
    next.setDisable(page + 1 >= count);
  }

  /** Shows another report, at the page where the person was if it has one. */
  void show(PdfPages pages) {
    view.take(pages);
    page = Math.min(page, Math.max(0, pages.count() - 1));
    view.show(page);
    turned();
    say("");
  }

  /** Tells why there is no report, instead of any pages; an empty sentence tells nothing. */
  void say(String sentence) {
    message.setText(sentence);
    message.setVisible(!sentence.isEmpty());
    view.setVisible(sentence.isEmpty());
  }

  /** Whether the pages are of an older model than the one on the desk. */
  void markStale(boolean old) {
    stale.setVisible(old);
    stale.setManaged(old);
  }

  void close() {
    view.close();
  }
}

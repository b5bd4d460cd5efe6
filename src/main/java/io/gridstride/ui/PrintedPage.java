package io.gridstride.ui;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.ui.look.Fonts;
import java.util.List;
import javafx.print.PageLayout;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** A page of paper: a title, the picture as large as it fits, and words under it. */
final class PrintedPage {
  private static final double GAP = 8;
  private static final double TITLE = 12;
  private static final double SMALL = 8;

  private PrintedPage() {}

  /** The height left for a picture, in points. */
  static double room(String title, String caption, PageLayout layout) {
    return room(title(title, layout), caption(caption, layout), layout);
  }

  private static double room(Text title, Text caption, PageLayout layout) {
    return layout.getPrintableHeight()
        - title.getLayoutBounds().getHeight()
        - caption.getLayoutBounds().getHeight()
        - 2 * GAP;
  }

  static Node of(PrintedSheets.Sheet sheet, Image drawn, PageLayout layout) {
    Text title = title(sheet.part().title(), layout);
    Text caption = caption(sheet.caption(), layout);
    double width = layout.getPrintableWidth();
    Scene.Extent extent = sheet.part().scene().extent();
    double scale = Math.min(width / extent.width(), room(title, caption, layout) / extent.height());
    var image = new ImageView(drawn);
    image.setSmooth(true);
    image.setFitWidth(extent.width() * scale);
    image.setFitHeight(extent.height() * scale);
    var picture = new Pane(image);
    sheet.frames().forEach(frame -> picture.getChildren().addAll(frame(frame, extent, scale)));
    var middle = new StackPane(new Group(picture));
    middle.setMinWidth(width);
    return new VBox(GAP, title, middle, caption);
  }

  /** Its name stands on paper white, so that it can be read over lines. */
  private static List<Node> frame(PrintedSheets.Frame frame, Scene.Extent extent, double scale) {
    double x = (frame.place().x() - extent.x()) * scale;
    double y = (frame.place().y() - extent.y()) * scale;
    var line = new Rectangle(x, y, frame.place().width() * scale, frame.place().height() * scale);
    line.setFill(Color.TRANSPARENT);
    line.setStroke(Color.BLACK);
    line.setStrokeWidth(0.8);
    line.getStrokeDashArray().setAll(4.0, 4.0);
    var name = new Text(x + 3, y + SMALL + 1, frame.name());
    name.setFont(Fonts.of(Face.SEMIBOLD, SMALL));
    var ground = new Rectangle(x, y, name.getLayoutBounds().getWidth() + 6, SMALL + 4);
    ground.setFill(Color.WHITE);
    ground.setStroke(Color.BLACK);
    ground.setStrokeWidth(0.6);
    return List.of(line, ground, name);
  }

  private static Text title(String words, PageLayout layout) {
    return text(words, Face.SEMIBOLD, TITLE, layout);
  }

  private static Text caption(String words, PageLayout layout) {
    return text(words, Face.REGULAR, SMALL, layout);
  }

  private static Text text(String words, Face face, double size, PageLayout layout) {
    var text = new Text(words);
    text.setFont(Fonts.of(face, size));
    text.setWrappingWidth(layout.getPrintableWidth());
    return text;
  }
}

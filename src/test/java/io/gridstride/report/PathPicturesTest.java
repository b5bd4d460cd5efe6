package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.Picture;
import io.gridstride.report.parts.Reviewed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of attack paths can be read: nothing is cut, nothing stands on a frame. */
class PathPicturesTest {
  @ParameterizedTest
  @ValueSource(strings = {"coursework-flat", "coursework-segmented", "gb-smets2"})
  void nothingIsCutAndNoWordStandsOnAFrame(String model) {
    assertThat(pictures(model))
        .isNotEmpty()
        .allSatisfy(scene -> {
          assertThat(marks(scene, Mark.Text.class))
              .noneMatch(text -> text.text().endsWith("\u2026"));
          List<Mark.Box> frames =
              marks(scene, Mark.Box.class).filter(box -> box.line() == Paint.ZONE_LINE).toList();
          assertThat(marks(scene, Mark.Box.class).filter(box -> box.part().startsWith("f")))
              .isNotEmpty()
              .noneMatch(chip -> frames.stream().anyMatch(frame -> isAcross(chip, frame)));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"coursework-flat", "coursework-segmented", "gb-smets2"})
  void aRingKeepsClearOfTheNameOfTheZone(String model) {
    assertThat(pictures(model))
        .allSatisfy(scene -> {
          List<Double> names =
              marks(scene, Mark.Text.class)
                  .filter(text -> text.paint() == Paint.ZONE_TEXT)
                  .map(Mark.Text::y)
                  .toList();
          assertThat(
                  marks(scene, Mark.Shape.class)
                      .filter(shape -> shape.line() == Paint.PATH && shape.lineWidth() > 2)
                      .map(ring -> top(ring) - ring.lineWidth() / 2))
              .isNotEmpty()
              .noneMatch(top -> names.stream().anyMatch(y -> top < y + 3 && y - 8 < top));
        });
  }

  private static boolean isAcross(Mark.Box chip, Mark.Box frame) {
    boolean level = chip.y() + chip.height() > frame.y() && chip.y() < frame.y() + frame.height();
    return level
        && Stream.of(frame.x(), frame.x() + frame.width())
            .anyMatch(x -> x > chip.x() && x < chip.x() + chip.width());
  }

  private static double top(Mark.Shape shape) {
    return shape.segments().stream()
        .flatMap(segment ->
            switch (segment) {
              case Mark.MoveTo to -> Stream.of(to.y());
              case Mark.LineTo to -> Stream.of(to.y());
              case Mark.CurveTo to -> Stream.of(to.y());
              case Mark.Close _ -> Stream.empty();
            })
        .mapToDouble(Double::doubleValue)
        .min()
        .orElseThrow();
  }

  private static <M extends Mark> Stream<M> marks(Scene scene, Class<M> sort) {
    return scene.marks().stream().filter(sort::isInstance).map(sort::cast);
  }

  private static List<Scene> pictures(String model) {
    ThreatModel read =
        ((Reading.Read<ThreatModel>)
                ModelFiles.read(Path.of("models", model + ModelFiles.EXTENSION)))
            .value();
    return ThreatReport.of(
            Reviewed.of(read, Packs.builtIn()),
            Optional.empty(),
            Brief.of(Profile.FULL),
            new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
            new InterMeasure())
        .chapters()
        .stream()
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(Card.class::isInstance)
        .flatMap(card -> ((Card) card).picture().stream())
        .map(Picture::scene)
        .toList();
  }
}

package io.gridstride.ui.canvas;

import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Tint;
import io.gridstride.drawing.Tint.Word;
import io.gridstride.model.Dfd;
import io.gridstride.overlay.SeverityPaint;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What a lens that shows all of a diagram in another light fills parts with. */
public final class Tints {
  private record Worst(Severity severity, int open) {}

  private Tints() {}

  /** Empty for a lens that lets something stand out instead, or for none. */
  static Optional<Tint> of(Desk desk) {
    return switch (desk.lens()) {
      case Lens.Severities() -> Optional.of(severities(desk));
      case Lens.Trust trust -> Optional.of(LevelTints.of(trust, desk));
      case Lens.Nothing _,
          Lens.Way _,
          Lens.Trail _,
          Lens.Cutting _,
          Lens.Blast _,
          Lens.Crossing _ ->
          Optional.empty();
    };
  }

  private static Tint severities(Desk desk) {
    Register register = desk.results().register();
    Dfd dfd = desk.model().dfd();
    var worst = new LinkedHashMap<String, Worst>();
    register.entries().stream()
        .filter(Register.Entry::needsWork)
        .filter(entry -> isPart(dfd, entry.threat().subject().id()))
        .forEach(entry ->
            worst.merge(
                entry.threat().subject().id(),
                new Worst(entry.threat().inherent().severity(), 1),
                Tints::worse));
    var fills = new LinkedHashMap<String, Paint>();
    var words = new LinkedHashMap<String, Word>();
    dfd.elements().keySet().forEach(id -> fills.put(id, Paint.TINT_NONE));
    worst.forEach((id, one) -> {
      fills.put(id, fill(one.severity()));
      words.put(
          id,
          new Word(
              one.severity().title() + " " + one.open(),
              one.severity().title().charAt(0) + " " + one.open(),
              SeverityPaint.of(one.severity())));
    });
    return new Tint(fills, words);
  }

  private static boolean isPart(Dfd dfd, String id) {
    return dfd.elements().containsKey(id) || dfd.flows().containsKey(id);
  }

  private static Worst worse(Worst one, Worst other) {
    return new Worst(
        one.severity().compareTo(other.severity()) >= 0 ? one.severity() : other.severity(),
        one.open() + other.open());
  }

  /** What an element is filled with whose worst open threat is of this severity. */
  public static Paint fill(Severity severity) {
    return switch (severity) {
      case LOW -> Paint.TINT_LOW;
      case MEDIUM -> Paint.TINT_MEDIUM;
      case HIGH -> Paint.TINT_HIGH;
      case CRITICAL -> Paint.TINT_CRITICAL;
    };
  }
}

package io.gridstride.ui.canvas;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.scope.Target;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Tint;
import io.gridstride.drawing.Tint.Word;
import io.gridstride.model.Boundary;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Lens.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What zones are filled with by their security levels, and what is written at them. A range stands
 * where it depends on what nobody has stated; the colour goes by what is stated.
 */
public final class LevelTints {
  private static final int HIGHEST = 4;
  private static final int WIDE = 3;

  /**
   * How one zone is shown.
   *
   * @param kind what all zones of this colour have in common, for the legend
   * @param words what is written at it
   */
  public record Shown(Kind kind, String words) {}

  /** A colour and what it means. */
  public record Kind(Paint fill, String words) {}

  private static final Kind NO_TARGET = new Kind(Paint.TINT_NONE, "No target");
  private static final Kind NOT_JUDGED = new Kind(Paint.TINT_NONE, "Not judged");
  private static final Kind NO_GAP = new Kind(Paint.TINT_NONE, "No gap");
  private static final Kind PERHAPS = new Kind(Paint.TINT_LOW, "No gap known, facts missing");

  private LevelTints() {}

  /** All that can be, as a legend lists it. */
  public static List<Kind> kinds(Measure measure) {
    return switch (measure) {
      case TARGET ->
          list(IntStream.rangeClosed(1, HIGHEST).mapToObj(LevelTints::target), NO_TARGET);
      case ACHIEVED ->
          list(IntStream.rangeClosed(0, HIGHEST).mapToObj(LevelTints::achieved), NOT_JUDGED);
      case GAP ->
          list(
              Stream.concat(
                  Stream.of(NO_GAP, PERHAPS),
                  IntStream.rangeClosed(1, WIDE).mapToObj(LevelTints::gap)),
              NOT_JUDGED);
    };
  }

  private static List<Kind> list(Stream<Kind> rising, Kind last) {
    return Stream.concat(rising.toList().reversed().stream(), Stream.of(last)).toList();
  }

  private static Kind target(int level) {
    return new Kind(fill(level), "SL-T " + level);
  }

  private static Kind achieved(int level) {
    return new Kind(level == 0 ? Paint.TINT_NONE : fill(level), "SL-A " + level);
  }

  private static Kind gap(int levels) {
    return switch (levels) {
      case 1 -> new Kind(Paint.TINT_MEDIUM, "1 level short");
      case 2 -> new Kind(Paint.TINT_HIGH, "2 levels short");
      default -> new Kind(Paint.TINT_CRITICAL, "3 or more levels short");
    };
  }

  private static Paint fill(int level) {
    return switch (level) {
      case 0, 1 -> Paint.LEVEL_1;
      case 2 -> Paint.LEVEL_2;
      case 3 -> Paint.LEVEL_3;
      default -> Paint.LEVEL_4;
    };
  }

  /** How each zone is shown; none while its level is not known yet. */
  public static Map<String, Shown> zones(Lens.Trust lens, Desk desk) {
    var shown = new LinkedHashMap<String, Shown>();
    desk.model().dfd().boundaries().values().stream()
        .filter(zone -> zone.form() == Boundary.Form.ZONE)
        .forEach(zone -> of(lens, zone, desk).ifPresent(one -> shown.put(zone.id(), one)));
    return shown;
  }

  private static Optional<Shown> of(Lens.Trust lens, Boundary zone, Desk desk) {
    return switch (lens.measure()) {
      case TARGET -> Optional.of(target(zone, desk));
      case ACHIEVED ->
          lens.levels()
              .map(levels ->
                  assessed(levels.zones(), zone)
                      .map(LevelTints::achieved)
                      .orElse(new Shown(NOT_JUDGED, NOT_JUDGED.words())));
      case GAP ->
          lens.levels()
              .map(levels ->
                  assessed(levels.zones(), zone)
                      .map(LevelTints::gap)
                      .orElse(new Shown(NOT_JUDGED, NOT_JUDGED.words())));
    };
  }

  /** The highest level that a zone is to reach, by itself or by the zones around it. */
  private static Shown target(Boundary zone, Desk desk) {
    List<Boundary> zones = desk.model().dfd().enclosing(Optional.of(zone.id()));
    return Target.of(zones, desk.catalog())
        .map(target -> target.levels().overall())
        .filter(level -> level > 0)
        .map(level -> new Shown(target(level), "SL-T " + level))
        .orElse(new Shown(NO_TARGET, "No SL-T"));
  }

  private static Optional<Assessment> assessed(List<Assessment> all, Boundary zone) {
    return all.stream()
        .filter(one -> one.zones().equals(List.of(zone.id())))
        .filter(one -> !one.foundations().isEmpty())
        .findFirst();
  }

  /** What every foundational requirement reaches. */
  private static Shown achieved(Assessment place) {
    int least = levels(place).mapToInt(FoundationLevel::proven).min().orElse(0);
    int most = levels(place).mapToInt(FoundationLevel::possible).min().orElse(0);
    return new Shown(achieved(most), "SL-A " + range(least, most));
  }

  /** How far the foundational requirement with the largest gap is from its target. */
  private static Shown gap(Assessment place) {
    int least = place.shortfall();
    int most = place.possibleShortfall();
    if (most == 0) {
      return new Shown(NO_GAP, NO_GAP.words());
    }
    return new Shown(
        least == 0 ? PERHAPS : gap(Math.min(least, WIDE)), "Gap " + range(least, most));
  }

  private static Stream<FoundationLevel> levels(Assessment place) {
    return place.foundations().stream();
  }

  private static String range(int least, int most) {
    return least == most ? Integer.toString(least) : least + "\u2013" + most;
  }

  static Tint of(Lens.Trust lens, Desk desk) {
    var fills = new LinkedHashMap<String, Paint>();
    var words = new LinkedHashMap<String, Word>();
    zones(lens, desk)
        .forEach((id, shown) -> {
          fills.put(id, shown.kind().fill());
          boolean unknown = shown.kind().equals(NO_TARGET) || shown.kind().equals(NOT_JUDGED);
          words.put(id, new Word(shown.words(), unknown ? Paint.BADGE_UNKNOWN : Paint.BADGE_LOW));
        });
    desk.model().dfd().elements().values().stream()
        .filter(element -> element.boundary().isEmpty())
        .forEach(element -> words.put(element.id(), new Word("No zone", Paint.BADGE_UNKNOWN)));
    return new Tint(fills, words);
  }
}

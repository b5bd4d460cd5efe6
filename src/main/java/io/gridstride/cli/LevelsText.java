package io.gridstride.cli;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.review.RequirementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The security levels of a model for a person at a terminal. */
record LevelsText(Analysed analysed, Levels levels) {
  private static final String EXPLANATION =
      """
      Each foundation of IEC 62443 shows the level achieved (SL-A) of the level needed (SL-T).
      "0-3 of 3" means: 0 if all that is not stated were unsafe, 3 if all of it were safe.
      """;

  private static final int FIRST = 5;
  private static final int FACTS_SHOWN = 3;

  static LevelsText of(Analysed analysed) {
    return new LevelsText(analysed, analysed.levels());
  }

  /** Everything. */
  String text() {
    return "Security levels of "
        + analysed.model().info().name()
        + "\n"
        + EXPLANATION
        + section("Zones, those that fall shortest first", levels.zones())
        + section("Conduits between zones, those that fall shortest first", levels.conduits())
        + byHand();
  }

  private String section(String heading, List<Assessment> places) {
    return places.isEmpty()
        ? ""
        : "\n"
            + heading
            + "\n"
            + places.stream().map(this::place).collect(Collectors.joining("\n"));
  }

  private String place(Assessment place) {
    List<List<String>> rows = new ArrayList<>();
    rows(
        "Reached",
        List.of(
            place.foundations().stream().map(LevelsText::level).collect(Collectors.joining(", "))),
        rows);
    rows("Not met", words().missing(place, FACTS_SHOWN), rows);
    rows("Not stated", notStated(place).stream().toList(), rows);
    rows("Do first", words().todo(place), rows);
    return new TextTable(List.of(List.of(name(place) + ": " + shortfall(place) + worst(place))), 0)
            .text(2)
        + new TextTable(rows, 1).text(4);
  }

  /** One row for each text, of which only the first says what they are. */
  private static void rows(String label, List<String> texts, List<List<String>> rows) {
    for (String text : texts) {
      rows.add(List.of(text.equals(texts.getFirst()) ? label : "", text));
    }
  }

  private String name(Assessment place) {
    return place.zones().stream().map(analysed.names()::zone).collect(Collectors.joining(" - "))
        + " ["
        + String.join(" ", place.zones()).strip()
        + "]";
  }

  private static String shortfall(Assessment place) {
    return RequirementWords.shortfallSentence(place)
        .replaceFirst("\\.$", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String worst(Assessment place) {
    return place.worstRisk() == 0 ? "" : ", worst risk today " + place.worstRisk();
  }

  private static String level(FoundationLevel level) {
    int least = Math.min(level.proven(), level.target());
    int most = Math.min(level.possible(), level.target());
    return level.foundation()
        + " "
        + (least == most ? Integer.toString(least) : least + "-" + most)
        + " of "
        + level.target();
  }

  private static Optional<String> notStated(Assessment place) {
    List<String> numbers =
        place.foundations().stream()
            .flatMap(level -> level.open().stream())
            .filter(one -> one.state() == State.NOT_STATED)
            .map(one -> one.requirement().number().replace("SR ", ""))
            .toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", numbers));
  }

  private RequirementWords words() {
    return new RequirementWords(analysed.names());
  }

  private String byHand() {
    return levels.byHand().isEmpty()
        ? ""
        : "\n"
            + TextTable.wrap(
                    "No rule pack can judge these, so people have to: "
                        + words().numbers(levels.byHand()),
                    TextTable.WIDTH)
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The places with the largest gaps as a section of the analysis. */
  String shortly(String file) {
    List<Assessment> places =
        Stream.concat(levels.zones().stream(), levels.conduits().stream())
            .filter(place -> place.gap() > 0)
            .toList();
    if (places.isEmpty()) {
      return "";
    }
    List<List<String>> rows =
        places.stream()
            .limit(FIRST)
            .map(place ->
                List.of(
                    name(place),
                    shortfall(place),
                    place
                        .missing()
                        .map(one -> one.requirement().number())
                        .collect(Collectors.joining(", "))))
            .toList();
    int more = places.size() - rows.size();
    return "\nShort of their security level (IEC 62443)\n"
        + new TextTable(rows, 2).text(2)
        + "  "
        + (more > 0 ? "and " + more + " more: " : "")
        + "gridstride levels "
        + file
        + " tells all\n";
  }
}

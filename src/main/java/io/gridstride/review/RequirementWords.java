package io.gridstride.review;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.Judged;
import io.gridstride.analysis.levels.Proposal;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Requirement;
import io.gridstride.model.ControlUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The requirements that a zone or conduit does not meet, in words: why not, and what would help.
 */
public record RequirementWords(PartNames names) {
  /** What a thing is or carries; it shows that a requirement concerns it, and nobody changes it. */
  private static final List<String> SETTING =
      List.of("type", "data", "medium", "zone", "crosses", "exposure");

  /**
   * By how many levels the shortest foundation is short, such as {@code 0\u20133} or {@code none}.
   */
  public static String shortfall(Assessment place) {
    int least = place.shortfall();
    int most = place.possibleShortfall();
    return most == 0 ? "none" : least == most ? Integer.toString(least) : least + "\u2013" + most;
  }

  /** The same in a sentence. */
  public static String shortfallSentence(Assessment place) {
    int most = place.possibleShortfall();
    String levels = shortfall(place) + (most == 1 ? " level" : " levels");
    return most == 0
        ? "No gap is known."
        : place.shortfall() == 0
            ? "Unknown: " + levels + " short, by what is not stated yet."
            : "Where it falls shortest, " + levels + " short.";
  }

  /**
   * A line for each reason, with the requirements that are not met for it.
   *
   * @param shown of the facts that are a reason so many
   */
  public List<String> missing(Assessment place, int shown) {
    SequencedMap<String, List<Requirement>> byReason = new LinkedHashMap<>();
    place
        .missing()
        .forEach(judged ->
            byReason
                .computeIfAbsent(reason(judged, shown), _ -> new ArrayList<>())
                .add(judged.requirement()));
    return byReason.entrySet().stream()
        .map(entry ->
            entry.getValue().stream()
                    .map(RequirementWords::named)
                    .collect(Collectors.joining(" and "))
                + ": "
                + entry.getKey())
        .toList();
  }

  private static String named(Requirement requirement) {
    return requirement.number()
        + " "
        + requirement.title()
        + " (SL "
        + requirement.level()
        + requirement.otherLevel().map(other -> "; " + other + " in another source").orElse("")
        + ")";
  }

  /** Why a requirement is not met, such as {@code Readings (A to B) \u00b7 Encryption: none}. */
  public String reason(Judged judged, int shown) {
    return cause(judged, shown)
        + (judged.planned().isEmpty() ? "" : "; planned: " + String.join(", ", judged.planned()));
  }

  private String cause(Judged judged, int shown) {
    List<Fact> telling = telling(judged);
    if (telling.isEmpty() && judged.facts().stream().anyMatch(fact -> fact.name().equals("type"))) {
      return "no firewall, gateway or other guard at either end of "
          + (judged.members() == 1 ? "the flow" : judged.members() + " flows");
    }
    FactWords words = new FactWords(names);
    List<Fact> facts = telling.isEmpty() ? judged.facts() : telling;
    int more = facts.size() - shown;
    return facts.stream()
            .limit(shown)
            .map(fact -> words.statement(fact, ""))
            .collect(Collectors.joining("; "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<Fact> telling(Judged judged) {
    return judged.facts().stream().filter(fact -> !SETTING.contains(fact.name())).toList();
  }

  /**
   * What to do first, a line for each control and for each thing that is to be stated otherwise.
   */
  public List<String> todo(Assessment place) {
    List<String> lines = new ArrayList<>();
    for (Proposal.Step step : place.proposal().steps()) {
      lines.add(
          names.control(step.control())
              + (step.cost() == 0 ? ", as planned" : elsewhere(step.control()))
              + ", for "
              + numbers(step.closes()));
    }
    lines.addAll(changes(place));
    return lines;
  }

  /** What no control alone meets, a line for each thing that is to be stated otherwise. */
  public List<String> changes(Assessment place) {
    SequencedMap<String, List<String>> byChange = new LinkedHashMap<>();
    place
        .missing()
        .filter(judged -> place.proposal().left().contains(judged.requirement().id()))
        .forEach(judged ->
            byChange
                .computeIfAbsent(change(judged), _ -> new ArrayList<>())
                .add(judged.requirement().id()));
    return byChange.entrySet().stream()
        .map(entry -> entry.getKey() + ", for " + numbers(entry.getValue()))
        .toList();
  }

  private String change(Judged judged) {
    String labels =
        telling(judged).stream()
            .map(fact ->
                names
                    .property(fact.about(), fact.name())
                    .map(type -> ConditionWords.inSentence(type.label()))
                    .orElse(fact.name()))
            .distinct()
            .collect(Collectors.joining(" and "));
    return labels.isEmpty() ? "Put a firewall or gateway in between" : "Change the " + labels;
  }

  /** A control that is in place somewhere is no news, but it is not in place here. */
  private String elsewhere(String control) {
    boolean known =
        names.dfd().controls().values().stream()
            .filter(use -> use.status().inPlace())
            .map(ControlUse::control)
            .anyMatch(control::equals);
    return known ? ", here as elsewhere" : "";
  }

  /** Requirements by their numbers alone. */
  public String numbers(List<String> requirements) {
    Catalog catalog = names.catalog();
    return requirements.stream()
        .flatMap(id -> Optional.ofNullable(catalog.requirements().get(id)).stream())
        .map(Requirement::number)
        .collect(Collectors.joining(", "));
  }
}

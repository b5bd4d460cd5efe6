package io.gridstride.report.parts;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.paths.Advice;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Step;
import io.gridstride.analysis.paths.Stop;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Picture;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.FactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A way of an attacker, step by step, with a picture of it and what helps most. */
record PathCard(Dossier dossier, AttackPaths paths) {
  Card of(AttackPath path, int number, Picture picture) {
    List<List<Run>> steps = new ArrayList<>();
    steps.add(
        Run.line(
            "Begins at "
                + dossier.names().part(path.entry().element())
                + ", "
                + PathWords.likely(path.entry().probability())
                + reasons(path.entry().factors(), path.entry().closedBy())));
    List<String> names = PathWords.elements(path, dossier);
    int from = 0;
    for (List<Step> alike : runs(path.steps())) {
      int first = from + 1;
      from += alike.size();
      List<String> reached = names.subList(first, from + 1);
      steps.add(Run.line(numbers(first, from) + " " + told(alike, reached)));
    }
    List<CardPart> parts = new ArrayList<>(List.of(new CardPart("Steps", false, steps)));
    advice(path).ifPresent(parts::add);
    return new Card(
            Anchor.PATH.of(number),
            "P" + number,
            dossier.names().part(path.entry().element())
                + (path.isAmongAlike()
                    ? ": one attacks the others"
                    : " to " + dossier.names().part(path.jewel().element())),
            path.open() ? new Chip("Open", Tone.CRITICAL) : new Chip("Closed", Tone.GOOD),
            Run.line(
                PathWords.goal(path.jewel()) + " \u00b7 " + PathWords.likely(path.probability())),
            parts)
        .withPicture(picture);
  }

  /** A long chain of hands is told in one line: step by step it says the same words. */
  private List<List<Step>> runs(List<Step> steps) {
    List<List<Step>> runs = new ArrayList<>();
    for (Step step : steps) {
      if (!runs.isEmpty() && isSame(runs.getLast().getLast(), step)) {
        runs.getLast().add(step);
      } else {
        runs.add(new ArrayList<>(List.of(step)));
      }
    }
    return runs;
  }

  private boolean isSame(Step one, Step other) {
    return one.sort() == Step.Sort.FORWARD
        && other.sort() == Step.Sort.FORWARD
        && one.closedBy().isEmpty()
        && other.closedBy().isEmpty()
        && flow(one.flow()).equals(flow(other.flow()))
        && one.factors().equals(other.factors());
  }

  private static String numbers(int first, int last) {
    return first == last
        ? first + "."
        : first + (last == first + 1 ? " and " : " to ") + last + ".";
  }

  private String told(List<Step> alike, List<String> reached) {
    Step step = alike.getFirst();
    return verb(step)
        + " "
        + String.join(", then ", reached)
        + " by "
        + flow(step.flow())
        + ", "
        + (alike.size() == 1 ? "" : "each time ")
        + PathWords.likely(step.probability())
        + reasons(step.factors(), step.closedBy());
  }

  /** For the likeliest way to a jewel also what is then the likeliest. */
  private Optional<CardPart> advice(AttackPath path) {
    if (!path.open()) {
      return Optional.empty();
    }
    Optional<Advice> known =
        paths.advice().stream()
            .filter(_ -> isLikeliest(path))
            .filter(advice -> advice.jewel().equals(path.jewel()))
            .findFirst();
    return known
        .map(advice ->
            stop(advice.stop())
                + PathWords.less("the likeliest way there", advice.before(), advice.after()))
        .or(() ->
            path.relief()
                .map(relief ->
                    stop(relief.stop())
                        + PathWords.less("this way", path.probability(), relief.after())))
        .map(text -> CardPart.prose("What helps most", Run.line(text)));
  }

  private boolean isLikeliest(AttackPath path) {
    return paths.cheapest().stream()
        .filter(other -> other.jewel().equals(path.jewel()))
        .findFirst()
        .equals(Optional.of(path));
  }

  private String stop(Stop stop) {
    return stop.control().id()
        + " "
        + stop.control().title()
        + " at "
        + dossier.names().part(stop.on());
  }

  /** As the picture of the path names it. */
  private String flow(String id) {
    return dossier
        .dfd()
        .flow(id)
        .map(Flow::name)
        .filter(name -> !name.isBlank())
        .map(name -> "\u201c" + name + "\u201d")
        .orElse(id);
  }

  private static String verb(Step step) {
    return switch (step.sort()) {
      case TAKE -> "Takes over";
      case ASK -> "Takes over, by asking it,";
      case PASS -> "Goes through";
      case ORDER -> "Makes up a command to";
      case FORWARD -> "Has the command passed on to";
    };
  }

  private String reasons(List<Factor> factors, Optional<Fact> closedBy) {
    FactWords words = new FactWords(dossier.names());
    String because =
        factors.stream()
            .map(factor -> Terms.lower(factor.reason()) + ground(words, factor, closedBy))
            .collect(Collectors.joining("; "));
    return (because.isEmpty() ? "" : ": " + because)
        + closedBy.map(fact -> ". Closed by " + words.statement(fact, "")).orElse("")
        + ".";
  }

  /** The property that it rests on; one that closes the step is told of the step. */
  private String ground(FactWords words, Factor factor, Optional<Fact> closedBy) {
    return factor.assumed()
        ? " (not stated, middle value)"
        : factor.facts().stream()
            .filter(fact -> dossier.names().property(fact.about(), fact.name()).isPresent())
            .filter(fact -> !closedBy.equals(Optional.of(fact)))
            .findFirst()
            .map(fact -> " (" + words.statement(fact, fact.about()) + ")")
            .orElse("");
  }
}

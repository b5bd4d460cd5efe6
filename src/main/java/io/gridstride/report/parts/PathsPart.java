package io.gridstride.report.parts;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.paths.Advice;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Step;
import io.gridstride.analysis.paths.Stop;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Picture;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.FactWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How an attacker gets from a possible beginning to what must be kept safe, and what cuts the
 * paths.
 */
record PathsPart(Dossier dossier, AttackPaths paths) {
  private static final int DRAWN = 6;
  private static final int LISTED = 40;
  private static final double WORTH_A_LINE = .995;

  static List<Block> blocks(Dossier dossier) {
    Optional<AttackPaths> found =
        AttackPaths.of(
            dossier.dfd(),
            dossier.catalog(),
            PathQuery.CHEAPEST,
            (done, of) -> !dossier.watch().stopped());
    return found
        .filter(paths -> !paths.entries().isEmpty() && !paths.jewels().isEmpty())
        .map(paths -> new PathsPart(dossier, paths).all())
        .orElse(List.of());
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(intro()));
    if (paths.cheapest().isEmpty()) {
      blocks.add(Paragraph.of("No way leads from any entry to any of them."));
      return blocks;
    }
    list(blocks);
    cut(blocks);
    chokePoints(blocks);
    blocks.add(new Heading(Anchors.heading("ways"), "The likeliest ways, step by step"));
    blocks.add(Paragraph.of(PathPicture.HOW_TO_READ));
    PathPicture picture = new PathPicture(dossier);
    for (int number : drawn()) {
      AttackPath path = paths.cheapest().get(number - 1);
      blocks.add(card(path, number, picture.of(path, number)));
    }
    return blocks;
  }

  /** The numbers of the ways that are told step by step: the open ones first of all. */
  private List<Integer> drawn() {
    return IntStream.rangeClosed(1, Math.min(LISTED, paths.cheapest().size()))
        .boxed()
        .sorted(Comparator.comparing(number -> !paths.cheapest().get(number - 1).open()))
        .limit(DRAWN)
        .sorted()
        .toList();
  }

  private String intro() {
    int left = paths.pairsLeftOut() + paths.jewelsLeftOut();
    return "Ways begin at adversaries, people, partners, the internet and devices that can be reached"
        + " by hand ("
        + Counted.of(paths.entries().size(), "entry", "entries")
        + "); they end at what can be switched from afar, at keys and at personal data ("
        + Counted.of(paths.jewels().size(), "crown jewel")
        + "). For each pair the likeliest way is looked at. How likely a way is puts it before or"
        + " behind others; it is no forecast. A way is open as long as nothing is known that stands"
        + " in it."
        + (left == 0
            ? ""
            : " "
                + Counted.sentence(left, "less likely pair or jewel", "less likely pairs or jewels")
                + " were not looked at.");
  }

  private void list(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    List<Integer> drawn = drawn();
    for (AttackPath path : paths.cheapest().stream().limit(LISTED).toList()) {
      int number = rows.size() + 1;
      List<String> elements = new ArrayList<>(path.elements());
      String last = dossier.names().part(elements.removeLast());
      String way =
          elements.stream()
              .map(dossier.names()::part)
              .map(name -> name + " \u2192 ")
              .collect(Collectors.joining("", "", isAmongAlike(path) ? "other " + last : last));
      rows.add(
          Row.of(
              drawn.contains(number)
                  ? new Words(List.of(Run.link("P" + number, Anchors.path(number))))
                  : Words.of("P" + number),
              Words.of(way),
              Words.of(goal(path.jewel())),
              Words.of(likely(path.probability())),
              path.open() ? new Chip("Open", Tone.CRITICAL) : new Chip("Closed", Tone.GOOD)));
    }
    blocks.add(
        new Table(
            "Attack paths, likeliest first",
            List.of(
                new Column("Way", 12),
                new Column("From entry to jewel", 92),
                new Column("To", 32),
                new Column("Likely", 17),
                new Column("State", 21)),
            rows));
    int more = paths.cheapest().size() - rows.size();
    if (more > 0) {
      blocks.add(new Caption("And " + Counted.of(more, "less likely way") + "."));
    }
  }

  /** One of many alike attacks the others. */
  private static boolean isAmongAlike(AttackPath path) {
    return path.entry().element().equals(path.jewel().element());
  }

  static String goal(Jewel jewel) {
    String what =
        switch (jewel.goal()) {
          case SWITCHING -> "Switching " + Counted.of(jewel.units(), "unit");
          case KEYS -> "Keys";
          case PERSONAL_DATA -> "Personal data";
          case HOLDING -> "Holding it";
        };
    return jewel.assumed() ? what + ", as nobody has said otherwise" : what;
  }

  private static String likely(double probability) {
    return probability >= WORTH_A_LINE
        ? "certain"
        : probability < .001
            ? "under 0.1 %"
            : String.format(Locale.ROOT, "%.1f %%", 100 * probability);
  }

  private void cut(List<Block> blocks) {
    blocks.add(new Heading(Anchors.heading("cut"), "What cuts all open ways"));
    if (paths.cut().isNothing()) {
      blocks.add(Paragraph.of("No open way is left to cut."));
      return;
    }
    blocks.add(
        Paragraph.of(
            (paths.cheapest().stream().noneMatch(AttackPath::open)
                    ? "The likeliest way of each pair is closed, but less likely ways between them are"
                        + " still open. "
                    : "")
                + "The least effort that leaves no open way from any entry to any jewel, beside the"
                + " likeliest ones too. Where controls are joined by \u201cor\u201d, any one of them"
                + " does it; what is joined by \u201cand\u201d is needed both."));
    List<List<Run>> items = new ArrayList<>();
    SequencedMap<String, List<String>> byPlace = new LinkedHashMap<>();
    for (Cut.Measure measure : paths.cut().measures()) {
      byPlace
          .computeIfAbsent(measure.on(), _ -> new ArrayList<>())
          .add(
              measure.controls().stream()
                  .map(control -> control.id() + " " + control.title())
                  .collect(Collectors.joining(", or ")));
    }
    byPlace.forEach((on, needed) ->
        items.add(List.of(Run.strong(place(on) + ": "), Run.plain(String.join("; and ", needed)))));
    for (Step step : paths.cut().unstoppable()) {
      items.add(
          List.of(
              Run.strong(place(step.flow()) + ": "),
              Run.plain(
                  "no control of the catalogue stops this step; take the flow away, or let a guard"
                      + " stand in it")));
    }
    blocks.add(new Bullets(items));
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

  private String place(String id) {
    return dossier.names().part(id) + " (" + id + ")";
  }

  private void chokePoints(List<Block> blocks) {
    if (!paths.chokePoints().isEmpty()) {
      blocks.add(
          new Note(
              "What most ways go through.",
              Run.line(
                  paths.chokePoints().stream()
                          .map(point ->
                              dossier.names().part(point.element())
                                  + " ("
                                  + point.paths()
                                  + " of "
                                  + paths.cheapest().size()
                                  + ")")
                          .collect(Collectors.joining("; "))
                      + ".")));
    }
  }

  private Card card(AttackPath path, int number, Picture picture) {
    List<List<Run>> steps = new ArrayList<>();
    steps.add(
        Run.line(
            "Begins at "
                + dossier.names().part(path.entry().element())
                + ", "
                + likely(path.entry().probability())
                + reasons(path.entry().factors(), path.entry().closedBy())));
    for (Step step : path.steps()) {
      steps.add(
          Run.line(
              steps.size()
                  + ". "
                  + verb(step)
                  + " "
                  + dossier.names().part(step.to())
                  + " by "
                  + flow(step.flow())
                  + ", "
                  + likely(step.probability())
                  + reasons(step.factors(), step.closedBy())));
    }
    List<CardPart> parts = new ArrayList<>(List.of(new CardPart("Steps", false, steps)));
    advice(path).ifPresent(parts::add);
    return new Card(
            Anchors.path(number),
            "P" + number,
            dossier.names().part(path.entry().element())
                + (isAmongAlike(path)
                    ? ": one attacks the others"
                    : " to " + dossier.names().part(path.jewel().element())),
            path.open() ? new Chip("Open", Tone.CRITICAL) : new Chip("Closed", Tone.GOOD),
            Run.line(goal(path.jewel()) + " \u00b7 " + likely(path.probability())),
            parts)
        .withPicture(picture);
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
                + " brings the likeliest way there from "
                + likely(advice.before())
                + " to "
                + likely(advice.after())
                + ".")
        .or(() ->
            path.relief()
                .map(relief ->
                    stop(relief.stop())
                        + " brings this way from "
                        + likely(path.probability())
                        + " to "
                        + likely(relief.after())
                        + "."))
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
            .map(factor ->
                Terms.lower(factor.reason())
                    + (factor.assumed() ? " (not stated, middle value)" : ""))
            .collect(Collectors.joining("; "));
    return (because.isEmpty() ? "" : ": " + because)
        + closedBy.map(fact -> ". Closed by " + words.statement(fact, "")).orElse("")
        + ".";
  }
}

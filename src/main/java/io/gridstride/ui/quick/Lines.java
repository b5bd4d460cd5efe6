package io.gridstride.ui.quick;

import io.gridstride.model.Diagram;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.quick.Line.What;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be asked for, and the part of it that fits what was typed. */
final class Lines {
  /** More than this nobody reads: he types another letter. */
  private static final int MOST = 60;

  private record Scored(Line line, int score) {}

  private Lines() {}

  /**
   * With no query the commands used last, then all by menu; else what fits, best first.
   *
   * @param recent ids of the commands used last, latest first
   */
  static List<Line> of(String query, Commands commands, List<String> recent, Desk desk) {
    return Fuzzy.words(query).isEmpty()
        ? all(commands, recent)
        : fitting(query, commands, recent, desk);
  }

  private static List<Line> all(Commands commands, List<String> recent) {
    var lines = new ArrayList<Line>();
    if (!recent.isEmpty()) {
      lines.add(Line.heading("Used last"));
      recent.forEach(id -> lines.add(of(commands.get(id), "", List.of())));
    }
    for (Group group : Group.values()) {
      List<Section> sections = commands.of(group);
      if (!sections.isEmpty()) {
        lines.add(Line.heading(group.title()));
        sections.forEach(section ->
            section
                .commands()
                .forEach(command -> lines.add(of(command, section.submenu(), List.of()))));
      }
    }
    return lines;
  }

  private static List<Line> fitting(
      String query, Commands commands, List<String> recent, Desk desk) {
    Stream<Optional<Scored>> found =
        Stream.of(
                Stream.of(Group.values())
                    .flatMap(group -> commands.of(group).stream())
                    .flatMap(section ->
                        section.commands().stream()
                            .map(command -> fitting(query, command, section, recent))),
                desk.model().diagrams().stream().map(diagram -> fitting(query, diagram)),
                Face.all(desk.model().dfd(), desk.catalog()).map(face -> fitting(query, face)))
            .flatMap(scored -> scored);
    return found
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(MOST)
        .map(Scored::line)
        .toList();
  }

  private static Optional<Scored> fitting(
      String query, Command command, Section section, List<String> recent) {
    String menu = menu(section);
    String title = command.wording().get();
    Optional<Fuzzy.Match> byTitle = Fuzzy.match(query, title);
    // "view zoom" finds what is called Zoom in the menu View.
    Optional<Fuzzy.Match> match =
        byTitle.or(() ->
            Fuzzy.match(query, title + " " + menu)
                .map(both -> new Fuzzy.Match(both.score() / 2, within(title, both.at()))));
    return match.map(one ->
        new Scored(
            of(command, menu, one.at()), one.score() + (recent.contains(command.id()) ? 15 : 5)));
  }

  private static List<Integer> within(String title, List<Integer> at) {
    return at.stream().filter(index -> index < title.length()).toList();
  }

  private static Optional<Scored> fitting(String query, Diagram diagram) {
    return Fuzzy.match(query, diagram.name())
        .map(match ->
            new Scored(
                new Line(new What.Show(diagram.id()), diagram.name(), "Diagram", match.at()),
                match.score()));
  }

  private static Optional<Scored> fitting(String query, Face face) {
    return Fuzzy.match(query, face.name())
        .map(match ->
            new Scored(
                new Line(new What.GoTo(face), face.name(), face.about(), match.at()),
                // A flow is called by its ends: whoever types a name means the element.
                match.score() - (face.sort() == Face.Sort.FLOW ? 10 : 0)));
  }

  private static Line of(Command command, String about, List<Integer> at) {
    return new Line(new What.Do(command), command.wording().get(), about, at);
  }

  private static String menu(Section section) {
    return section.submenu().isEmpty()
        ? section.group().title()
        : section.group().title() + " \u203a " + section.submenu();
  }
}

package io.gridstride.report.parts;

import io.gridstride.analysis.Fact;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the review covers, what it takes for granted, and what nobody has said yet. */
record ScopePart(Dossier dossier) {
  private static final int LONGEST_REMARK = 600;

  static List<Block> blocks(Dossier dossier) {
    if (dossier.dfd().elements().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    new ScopePart(dossier).add(blocks);
    OpenQuestions.add(dossier, blocks);
    return blocks;
  }

  private void add(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("scope"), "Scope"));
    String description = dossier.model().info().description();
    if (!description.isBlank()) {
      blocks.add(Paragraph.of(description));
    }
    blocks.add(Paragraph.of(covered()));
    List<String> outside = outside();
    if (!outside.isEmpty()) {
      blocks.add(
          Paragraph.of(
              "Outside our control, and so looked at only where they meet the system: "
                  + Counted.list(outside)
                  + "."));
    }
    blocks.add(new Heading(Anchor.HEADING.of("assumptions"), "Assumptions"));
    blocks.add(new Bullets(assumptions().stream().map(Run::line).toList()));
    remarks(blocks);
  }

  private String covered() {
    SequencedMap<String, Long> units = new TreeMap<>();
    dossier
        .dfd()
        .elements()
        .values()
        .forEach(element ->
            units.merge(dossier.names().type(element.type()), element.count(), Long::sum));
    return "The review covers "
        + Counted.of(dossier.dfd().elements().size(), "element")
        + " and "
        + Counted.of(dossier.dfd().flows().size(), "data flow")
        + " as the model draws them. By type, with how many real ones they stand for: "
        + units.entrySet().stream()
            .map(entry -> entry.getKey() + " " + Counted.number(entry.getValue()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private List<String> outside() {
    return dossier.dfd().elements().values().stream()
        .filter(element -> element.kind() == ElementKind.EXTERNAL_ENTITY)
        .map(element -> dossier.names().part(element.id()))
        .toList();
  }

  private List<String> assumptions() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "The model is taken at its word: what it states of an element, a flow or a control was not"
            + " measured or tested.");
    lines.add(
        "What it does not state counts neither as safe nor as absent. Threats that hang on it are"
            + " unknown.");
    facts(Fact.Origin.COMPONENT_TYPE)
        .ifPresent(
            n -> lines.add(n + " true of every component of its type, as the rule pack says."));
    facts(Fact.Origin.PROTOCOL)
        .ifPresent(n -> lines.add(n + " given by the specification of the protocol in use."));
    controls().ifPresent(lines::add);
    lines.add(
        "Likelihood and impact begin with what a rule pack says of an average utility, and change"
            + " with exposure, data and fleet count by the steps that each card shows.");
    return lines;
  }

  private Optional<String> facts(Fact.Origin origin) {
    long count =
        dossier.analysis().threats().stream()
            .flatMap(threat -> threat.evidence().stream())
            .filter(fact -> fact.origin() == origin)
            .distinct()
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(Counted.of(count, "fact") + (count == 1 ? " is" : " are") + " taken as");
  }

  private Optional<String> controls() {
    Collection<ControlUse> uses = dossier.dfd().controls().values();
    long verified = uses.stream().filter(u -> u.status() == ControlUse.Status.VERIFIED).count();
    long inPlace = uses.stream().filter(u -> u.status().inPlace()).count();
    return inPlace == 0
        ? Optional.empty()
        : Optional.of(
            "Of "
                + Counted.of(inPlace, "control")
                + " in place "
                + (verified == 0 ? "none" : Counted.number(verified))
                + (verified == 1 || verified == 0 ? " is" : " are")
                + " marked as verified; the others are said to be implemented.");
  }

  private void remarks(List<Block> blocks) {
    List<Row> rows =
        dossier
            .dfd()
            .parts()
            .filter(part -> !notes(part).isBlank())
            .map(part ->
                Row.of(
                    new Words(
                        List.of(
                            Run.plain(dossier.names().part(part.id()) + " "),
                            Run.muted(part.id()))),
                    Words.of(Counted.cut(notes(part), LONGEST_REMARK))))
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("remarks"), "Remarks in the model"));
      blocks.add(
          new Table(
              "Parts of the model with the remarks on them",
              List.of(new Column("Part", 50), new Column("Remark", 124)),
              rows));
    }
  }

  private static String notes(Part part) {
    return switch (part) {
      case Element element -> element.notes();
      case Flow flow -> flow.notes();
      case Boundary boundary -> boundary.notes();
      case DataAsset asset -> asset.notes();
      case ControlUse use -> use.notes();
    };
  }
}

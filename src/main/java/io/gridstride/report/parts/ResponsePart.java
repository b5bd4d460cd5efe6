package io.gridstride.report.parts;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Playbook;
import io.gridstride.model.ControlUse;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Chip;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to do when a threat comes true: the playbooks for threats that this model has. */
record ResponsePart(Dossier dossier) {
  private static final int NAMED = 12;

  static List<Block> blocks(Dossier dossier) {
    ResponsePart part = new ResponsePart(dossier);
    List<Block> cards =
        dossier.catalog().playbooks().values().stream()
            .flatMap(playbook -> part.card(playbook).stream())
            .toList();
    if (cards.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "For each sort of incident that open or unknown threats of this model can lead to, what"
                + " to do by the phases of NIST SP 800-61. Each needs an owner and somebody who may"
                + " decide about supply; the safety of people and of supply comes before evidence."));
    blocks.addAll(cards);
    return blocks;
  }

  private Optional<Block> card(Playbook playbook) {
    List<Entry> threats =
        dossier.register().entries().stream()
            .filter(entry -> playbook.rules().contains(entry.rule().id()))
            .filter(entry -> entry.threat().outcome() != Outcome.MITIGATED)
            .toList();
    if (threats.isEmpty()) {
      return Optional.empty();
    }
    long open = threats.stream().filter(one -> one.threat().outcome() == Outcome.OPEN).count();
    List<CardPart> parts =
        List.of(
            CardPart.prose("Prepare", Run.line(playbook.preparation())),
            CardPart.prose("Detect, analyse", Run.line(playbook.detection())),
            CardPart.prose("Contain, recover", Run.line(playbook.containment())),
            CardPart.prose("Afterwards", Run.line(playbook.review())),
            CardPart.list(
                "Needs", playbook.controls().stream().map(this::control).map(Run::line).toList()),
            CardPart.prose(
                "Threats",
                Ids.threats(threats.stream().map(one -> one.threat().id()).toList(), NAMED)));
    return Optional.of(
        new Card(
            Anchor.PLAYBOOK.of(playbook.id()),
            playbook.id(),
            playbook.title(),
            open == 0
                ? new Chip("Unknown", Tone.UNKNOWN)
                : new Chip(
                    Counted.of(open, "open threat"),
                    Tone.of(threats.getFirst().threat().inherent().severity())),
            Run.line("Incident-response playbook"),
            parts.stream().filter(part -> !part.items().isEmpty()).toList()));
  }

  private String control(String id) {
    String status =
        dossier.dfd().controls().values().stream()
            .filter(use -> use.control().equals(id))
            .map(ControlUse::status)
            .max(Comparator.naturalOrder())
            .map(Terms::status)
            .orElse("not in the model");
    return dossier.names().control(id) + ": " + status;
  }
}

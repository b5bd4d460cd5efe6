package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a risk comes about, with one of this model reckoned out. */
record RiskPrimer(Dossier dossier) {
  void add(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("risk-method"), "From threat to risk"));
    blocks.add(
        Paragraph.of(
            "Likelihood and impact go from 1 to 5, and both begin with what the rule says of an"
                + " average utility. Likelihood then changes with how exposed the place is and how"
                + " well it authenticates, and grows where the attack has a public tool; impact"
                + " grows with the number of devices concerned. Their product is the risk before"
                + " controls: critical from 15, high from 10, medium from 5, else low. Controls in"
                + " place leave part of it, the residual risk; planned ones lead to the projected"
                + " risk."));
    example().ifPresent(entry -> add(blocks, entry));
  }

  /** The first that shows what controls leave, else the worst. */
  private Optional<Entry> example() {
    List<Entry> entries = dossier.register().entries();
    return entries.stream()
        .filter(entry -> !entry.threat().residual().equals(entry.threat().inherent()))
        .findFirst()
        .or(() -> entries.stream().findFirst());
  }

  private static void add(List<Block> blocks, Entry entry) {
    Risk risk = entry.threat().inherent();
    blocks.add(
        new Paragraph(
            List.of(
                Run.plain("For example, "),
                Run.link(
                    "\u201c" + entry.rule().title() + "\u201d",
                    Anchor.THREAT.of(entry.threat().id())),
                Run.plain(
                    " at "
                        + entry.subject()
                        + ": likelihood "
                        + risk.likelihood()
                        + " times impact "
                        + risk.impact()
                        + " is "
                        + risk.score()
                        + ", which is "
                        + risk.severity().title().toLowerCase(Locale.ROOT)
                        + ". Each card shows such a sum."))));
    blocks.add(new Bullets(ThreatCard.risk(entry.threat())));
  }
}

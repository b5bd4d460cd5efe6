package io.gridstride.report.parts;

import io.gridstride.catalog.Stride;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How threats are found, and what each letter of STRIDE means in this very model. */
record MethodPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    return new MethodPart(dossier).all();
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchor.HEADING.of("method"), "Four questions"));
    blocks.add(new Bullets(questions()));
    blocks.add(new Heading(Anchor.HEADING.of("stride"), "STRIDE in this model"));
    blocks.add(
        Paragraph.of(
            "STRIDE sorts threats by what they break. Each letter is shown by the worst threat of it"
                + " in this model, an open one if there is any."));
    for (Stride stride : Stride.values()) {
      blocks.add(letter(stride));
    }
    blocks.add(new Heading(Anchor.HEADING.of("elements-asked"), "Which letters are asked of what"));
    blocks.add(
        Paragraph.of(
            "STRIDE per element asks spoofing and repudiation of people and outside systems, all six"
                + " letters of processes and devices, and tampering, information disclosure and denial"
                + " of service of data stores and data flows. The rules look further where the symbol"
                + " alone does not tell: at protocols, keys, zones and what flows where."));
    blocks.add(new Heading(Anchor.HEADING.of("risk-method"), "From threat to risk"));
    blocks.add(
        Paragraph.of(
            "Likelihood and impact go from 1 to 5. Both begin with what the rule says of an average"
                + " utility; likelihood then grows with exposure and public tools and shrinks with"
                + " authentication, impact grows with the number of devices behind the symbol. Their"
                + " product is the risk before controls. Controls in place leave part of it, the"
                + " residual risk; planned ones lead to the projected risk. Each card shows the sum."));
    return blocks;
  }

  private List<List<Run>> questions() {
    return List.of(
        answer(
            "What are we working on? ",
            "The data-flow diagram: "
                + Counted.of(dossier.dfd().elements().size(), "element")
                + ", "
                + Counted.of(dossier.dfd().flows().size(), "data flow")
                + " and "
                + Counted.of(
                    dossier.dfd().boundaries().size(), "trust boundary", "trust boundaries")
                + "."),
        answer(
            "What can go wrong? ",
            Counted.of(dossier.analysis().coverage().size(), "rule")
                + " were asked of every element and flow, each with a condition when it applies, and"
                + " the network was searched as a whole."),
        answer(
            "What are we going to do about it? ",
            "Each rule names the controls that stop it; the plan puts them in order, and people decide"
                + " about each threat."),
        answer(
            "Did we do a good job? ",
            "Facts that nobody stated are listed as questions, every rule that was tried is counted, and"
                + " cells of the STRIDE matrix without an answer are marked as gaps."));
  }

  private static List<Run> answer(String question, String answer) {
    return List.of(Run.strong(question), Run.plain(answer));
  }

  private Block letter(Stride stride) {
    List<Entry> entries =
        dossier.register().entries().stream()
            .filter(entry -> entry.rule().stride() == stride)
            .toList();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.strong(stride.letter() + "  " + stride.title()));
    runs.add(Run.plain(" breaks " + stride.violates() + ". "));
    if (entries.isEmpty()) {
      runs.add(Run.plain("No rule of this letter applies to the model."));
    } else {
      Entry worst = entries.getFirst();
      runs.add(Run.plain("Here: "));
      runs.add(Run.link(worst.rule().title(), Anchor.THREAT.of(worst.threat().id())));
      runs.add(Run.plain(", at " + worst.subject() + ". " + worst.rule().attack()));
      runs.add(
          Run.muted(
              " ("
                  + Terms.outcome(worst.threat().outcome()).toLowerCase(Locale.ROOT)
                  + ", one of "
                  + Counted.of(entries.size(), "threat")
                  + " of this letter)"));
    }
    return new Paragraph(runs);
  }
}

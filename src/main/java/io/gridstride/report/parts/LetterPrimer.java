package io.gridstride.report.parts;

import io.gridstride.catalog.Stride;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each letter of STRIDE means, and the worst that it comes to in this model. */
record LetterPrimer(Dossier dossier) {
  void add(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("stride"), "STRIDE in this model"));
    blocks.add(
        Paragraph.of(
            "STRIDE sorts threats by what they break. Each letter is shown by its worst threat in"
                + " this model, an open one if there is any."));
    for (Stride stride : Stride.values()) {
      blocks.add(new Paragraph(letter(stride)));
    }
  }

  private List<Run> letter(Stride stride) {
    List<Entry> entries =
        dossier.register().entries().stream()
            .filter(entry -> entry.rule().stride() == stride)
            .toList();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.strong(stride.letter() + "  " + stride.title()));
    runs.add(Run.plain(" breaks " + stride.violates() + ": " + meaning(stride) + ". "));
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
                  + OutcomePrimer.counts("; of this letter ", entries)
                  + ")"));
    }
    return runs;
  }

  private static String meaning(Stride stride) {
    return switch (stride) {
      case SPOOFING -> "someone or something passes for another";
      case TAMPERING -> "someone changes data, firmware or devices without the right to";
      case REPUDIATION -> "someone denies what was done, and no record proves it";
      case INFORMATION_DISCLOSURE -> "data reach those who may not see them";
      case DENIAL_OF_SERVICE -> "a service or the supply fails when it is needed";
      case ELEVATION_OF_PRIVILEGE -> "someone can do more than was granted";
    };
  }
}

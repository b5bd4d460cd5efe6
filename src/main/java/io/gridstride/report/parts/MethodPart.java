package io.gridstride.report.parts;

import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;

/** How threats are found and rated, told with the elements, flows and threats of this model. */
record MethodPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchor.HEADING.of("method"), "Four questions"));
    blocks.add(new Bullets(new MethodPart(dossier).questions()));
    new LetterPrimer(dossier).add(blocks);
    new OutcomePrimer(dossier).add(blocks);
    new SymbolPrimer(dossier).add(blocks);
    new RiskPrimer(dossier).add(blocks);
    return blocks;
  }

  private List<List<Run>> questions() {
    return List.of(
        List.of(
            Run.strong("What are we working on? "),
            chapter("The data-flow diagram", ReportPart.ARCHITECTURE),
            Run.plain(
                ": "
                    + Counted.of(dossier.dfd().elements().size(), "element")
                    + ", "
                    + Counted.of(dossier.dfd().flows().size(), "data flow")
                    + " and "
                    + Counted.of(dossier.dfd().boundaries().size(), "zone")
                    + ".")),
        List.of(
            Run.strong("What can go wrong? "),
            Run.plain(
                Counted.sentence(dossier.analysis().coverage().size(), "threat rule")
                    + " were tried, each on the elements or flows that it concerns. "
                    + Counted.sentence(dossier.register().entries().size(), "threat")
                    + " came of it"
                    + OutcomePrimer.counts(": ", dossier.register().entries())
                    + ". The "),
            chapter("network was searched as a whole", ReportPart.FINDINGS),
            Run.plain(" too.")),
        List.of(
            Run.strong("What are we going to do about it? "),
            Run.plain("Each rule names the controls that stop its threat, and the "),
            chapter("plan", ReportPart.PLAN),
            Run.plain(
                " puts them in order: most risk away for the least effort first. What people"
                    + " decided about a threat stands on its card.")),
        List.of(
            Run.strong("Did we do a good job? "),
            Run.link(Counted.of(dossier.questions().size(), "question"), OpenQuestions.ID),
            Run.plain(
                (dossier.questions().size() == 1 ? " is" : " are") + " still open. The report "),
            chapter("counts every rule that was tried", ReportPart.RULES),
            Run.plain(", and the "),
            chapter("STRIDE matrix", ReportPart.MATRIX),
            Run.plain(" marks as a gap where the method asks and no rule answers.")));
  }

  private static Run chapter(String words, ReportPart part) {
    return Run.link(words, Anchor.CHAPTER.of(part.id()));
  }
}

package io.gridstride.report.parts;

import io.gridstride.analysis.findings.Watch;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of a report. */
public final class Parts {
  private Parts() {}

  /** What of a brief is worth telling: little where two versions are compared and are the same. */
  public static Brief worth(Brief brief, Reviewed now, Optional<Reviewed> before) {
    return ChangesPart.worth(brief, now, before);
  }

  /**
   * The chapters that a brief asks for and the model has something for, in order.
   *
   * @param watch once it has stopped, there are none
   */
  public static Optional<List<Chapter>> chapters(
      Reviewed now,
      Optional<Reviewed> before,
      Brief brief,
      ReportInfo info,
      TextMeasure measure,
      Watch watch) {
    Dossier dossier = Dossier.of(now, before, brief, info, measure, watch);
    List<Chapter> chapters = new ArrayList<>(TextPages.after(dossier, Optional.empty()));
    for (ReportPart part : ReportPart.values()) {
      if (brief.has(part)) {
        List<Block> blocks = blocks(part, dossier);
        if (!blocks.isEmpty()) {
          chapters.add(new Chapter(Anchor.CHAPTER.of(part.id()), part.title(), room(part), blocks));
        }
      }
      chapters.addAll(TextPages.after(dossier, Optional.of(part)));
      if (watch.stopped()) {
        return Optional.empty();
      }
    }
    return Optional.of(Links.kept(chapters));
  }

  private static Document.Room room(ReportPart part) {
    return part == ReportPart.SUMMARY ? Document.Room.ONE_PAGE : Document.Room.BELOW;
  }

  private static List<Block> blocks(ReportPart part, Dossier dossier) {
    return switch (part) {
      case COVER, CONTENTS -> List.of();
      case SUMMARY -> SummaryPart.blocks(dossier);
      case METHOD -> MethodPart.blocks(dossier);
      case CHANGES -> ChangesPart.blocks(dossier);
      case SCOPE -> ScopePart.blocks(dossier);
      case ARCHITECTURE -> ArchitecturePart.blocks(dossier);
      case ZONES -> ZonesPart.blocks(dossier);
      case DATA -> DataPart.blocks(dossier);
      case MATRIX -> MatrixPart.blocks(dossier);
      case FINDINGS -> FindingsPart.blocks(dossier);
      case PATHS -> PathsPart.blocks(dossier);
      case REGISTER -> RegisterPart.blocks(dossier);
      case CARDS -> CardsPart.blocks(dossier);
      case MITIGATED -> MitigatedPart.blocks(dossier);
      case PLAN -> PlanPart.blocks(dossier);
      case NOT_APPLICABLE -> NotApplicablePart.blocks(dossier);
      case DECISIONS -> DecisionsPart.blocks(dossier);
      case STANDARDS -> StandardsPart.blocks(dossier);
      case RESPONSE -> ResponsePart.blocks(dossier);
      case INVENTORY -> InventoryPart.blocks(dossier);
      case RULES -> RulesPart.blocks(dossier);
      case SOURCES -> SourcesPart.blocks(dossier);
      case GLOSSARY -> GlossaryPart.blocks();
      case SIGN_OFF -> SignOffPart.blocks(dossier);
    };
  }
}

package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Form;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.review.Register.Entry;
import java.util.List;

/** Where people sign what they have read. */
final class SignOffPart {
  private static final List<String> ROLES =
      List.of("Author", "Reviewer", "System owner", "Security officer", "");

  private SignOffPart() {}

  static List<Block> blocks(Dossier dossier) {
    long open = dossier.entries(Outcome.OPEN).count();
    long unknown = dossier.entries(Outcome.UNKNOWN).count();
    long work = dossier.register().entries().stream().filter(Entry::needsWork).count();
    List<Finding> findings = dossier.analysis().findings();
    long critical = findings.stream().filter(one -> one.severity() == Severity.CRITICAL).count();
    return List.of(
        Paragraph.of(
            "The undersigned have read the review of \u201c"
                + dossier.model().info().name()
                + "\u201d as of "
                + dossier.info().date()
                + (dossier.info().revision().isBlank()
                    ? ""
                    : ", version " + dossier.info().revision())
                + ": "
                + Counted.of(open, "open threat")
                + (open == 0 ? "" : ", " + decided(open, open - work) + " closed by a decision")
                + "; "
                + Counted.of(unknown, "unknown threat")
                + "; and "
                + Counted.of(findings.size(), "finding")
                + " about the network"
                + (critical == 0 ? "" : ", " + Counted.number(critical) + " critical")
                + "."),
        new Form(
            "Signatures",
            List.of(
                new Column("Role", 40),
                new Column("Name", 50),
                new Column("Date", 26),
                new Column("Signature", 58)),
            ROLES),
        new Caption(
            dossier.info().modelHash().isEmpty()
                ? "The model was not saved, so it has no fingerprint."
                : "Model fingerprint, SHA-256: " + dossier.info().modelHash()));
  }

  private static String decided(long open, long count) {
    return open == 1
        ? count == 0 ? "not" : "but"
        : (count == 0 ? "none" : Counted.number(count)) + " of them";
  }
}

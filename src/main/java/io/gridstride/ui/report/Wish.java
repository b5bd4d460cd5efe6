package io.gridstride.ui.report;

import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportPart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person has said about the report. What is not said is as the template, or else the profile
 * has it.
 *
 * @param template a file or folder; empty for the built-in looks
 * @param before the file of the model to compare with
 * @param revision version of the model, in its owner's words; may be empty
 * @param marking how confidential it is; may be empty
 */
record Wish(
    Profile profile,
    Optional<Path> template,
    Optional<Paper> paper,
    List<ReportPart> with,
    List<ReportPart> without,
    Optional<Path> before,
    LocalDate date,
    String revision,
    String marking) {
  Wish {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }
}

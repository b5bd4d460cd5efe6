package io.gridstride.ui.report;

import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;

/** What a person calls sorts of reports and paper. */
final class ProfileWords {
  private ProfileWords() {}

  static String title(Profile profile) {
    return switch (profile) {
      case FULL -> "Full review";
      case EXECUTIVE -> "Executive brief";
      case COURSEWORK -> "Coursework";
      case PLAN -> "Mitigation plan";
      case DELTA -> "What changed";
    };
  }

  static String title(Paper paper) {
    return switch (paper) {
      case A4 -> "A4";
      case LETTER -> "US Letter";
    };
  }
}

package io.gridstride.catalog;

import java.util.Locale;

/** What a pack changes about a rule. */
public sealed interface RuleOverride {
  /** Id of the pack that says so. */
  String pack();

  /** Why, for whoever reads the result. */
  String reason();

  /** One sentence that says what, by whom and why. */
  String sentence();

  /** The rule is not judged. */
  record Off(String pack, String reason) implements RuleOverride {
    @Override
    public String sentence() {
      return "Switched off by pack " + pack + ": " + reason;
    }
  }

  /** All threats of the rule have this severity, whatever their likelihood and impact. */
  record Rated(String pack, String reason, Severity severity) implements RuleOverride {
    @Override
    public String sentence() {
      return "Set to "
          + severity.title().toLowerCase(Locale.ROOT)
          + " by pack "
          + pack
          + ": "
          + reason;
    }
  }
}

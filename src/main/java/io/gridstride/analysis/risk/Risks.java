package io.gridstride.analysis.risk;

import io.gridstride.analysis.Risk;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.model.Consequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Risks already derived. A large model has many threats and few different risks, and a risk with
 * its steps is most of the memory that a threat takes.
 */
public final class Risks {
  private record Key(
      int likelihood,
      int impact,
      boolean publicTool,
      Optional<Consequence> consequence,
      Optional<RuleOverride.Rated> rated,
      boolean takesWideKey,
      Rating rating) {}

  private final Map<Key, Risk> known = new LinkedHashMap<>();

  public Risk inherent(Rule rule, Rating rating) {
    var key =
        new Key(
            rule.likelihood(),
            rule.impact(),
            rule.publicTool(),
            rule.consequence(),
            rule.rated(),
            rating.wideKey() && KeyThreats.has(rule),
            rating);
    return known.computeIfAbsent(key, same -> rating.inherent(rule));
  }
}

package io.gridstride.analysis.engine;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.Verdict;
import io.gridstride.analysis.scope.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The verdicts on one subject, and the same as its threats; sorted by rule id. */
record Judged(List<Verdict> verdicts, List<Threat> threats) {
  static Judged of(Site<?> site, List<Verdict> verdicts) {
    List<Threat> threats = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      threats.add(new Threat(site.subject(), verdict, site.names()));
    }
    return new Judged(verdicts, Collections.unmodifiableList(threats));
  }

  /** Whether both have the very same list of verdicts, as subjects have that are alike. */
  @SuppressWarnings("ReferenceEquality")
  boolean sharesVerdicts(Judged other) {
    return verdicts == other.verdicts;
  }
}

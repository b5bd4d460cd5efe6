package io.gridstride.analysis.engine;

import io.gridstride.analysis.Threat;
import io.gridstride.analysis.Verdict;
import io.gridstride.analysis.scope.Site;
import java.util.List;

/** The verdicts on one subject, and the same as its threats; sorted by rule id. */
record Judged(List<Verdict> verdicts, List<Threat> threats) {
  Judged {
    verdicts = List.copyOf(verdicts);
    threats = List.copyOf(threats);
  }

  static Judged of(Site<?> site, List<Verdict> verdicts) {
    return new Judged(
        verdicts,
        verdicts.stream()
            .map(verdict -> new Threat(site.subject(), verdict, site.names()))
            .toList());
  }
}

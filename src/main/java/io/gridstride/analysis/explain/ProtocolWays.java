package io.gridstride.analysis.explain;

import io.gridstride.analysis.explain.Change.SetProtocol;
import java.util.List;
import java.util.Optional;

/** Ways to speak a kindred protocol, such as the secured form of the one that is spoken. */
record ProtocolWays(Situation situation) {
  List<Way> kindred() {
    Optional<String> spoken = situation.isFlow() ? situation.flow().protocol() : Optional.empty();
    return spoken.stream()
        .flatMap(now ->
            situation.catalog().protocols().keySet().stream()
                .filter(id -> !id.equals(now) && areKin(id, now)))
        .map(id -> Way.of(new SetProtocol(situation.subject().id(), id)))
        .toList();
  }

  /** By the first word of the id, as in dlms.lls and dlms.s1, or one more letter, as in mqtts. */
  private static boolean areKin(String one, String other) {
    String a = stem(one);
    String b = stem(other);
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String stem(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}

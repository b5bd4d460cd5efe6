package io.gridstride.analysis.explain;

import io.gridstride.analysis.explain.Change.SetProtocol;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Role;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * Ways to speak a kindred protocol that protects no worse, such as the secured form of the one that
 * is spoken.
 */
record ProtocolWays(Situation situation) {
  List<Way> kindred() {
    Optional<String> spoken = situation.isFlow() ? situation.flow().protocol() : Optional.empty();
    return spoken.stream()
        .flatMap(now ->
            situation.catalog().protocols().keySet().stream()
                .filter(id -> !id.equals(now) && areKin(id, now) && !weakens(now, id)))
        .map(id -> Way.of(new SetProtocol(situation.subject().id(), id)))
        .toList();
  }

  private boolean weakens(String now, String next) {
    Properties facts = facts(next);
    return facts(now).values().entrySet().stream()
        .anyMatch(had ->
            facts
                .get(had.getKey())
                .filter(has -> rank(had.getKey(), has) < rank(had.getKey(), had.getValue()))
                .isPresent());
  }

  private Properties facts(String protocol) {
    return situation.catalog().protocol(protocol).map(Protocol::facts).orElse(Properties.NONE);
  }

  private int rank(String property, PropertyValue value) {
    return situation
        .type(Role.FLOW, property)
        .map(type -> type.values().indexOf(value.text()))
        .orElse(0);
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

package io.gridstride.review;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.model.Limits;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * What a threat was judged by when somebody decided on it: outcome, risk, and every fact that
 * raised it. Facts about the subject itself do not name it, so that the grounds of a redrawn part
 * are the same.
 *
 * @param values from what was judged, such as {@code keyStorage} or {@code encryption@flow-2}, to
 *     what it was
 */
public record Grounds(SequencedMap<String, String> values) {
  /** What was judged as a whole, not as a fact. */
  public static final String OUTCOME = "outcome";

  /** The score of the risk before controls. */
  public static final String RISK = "risk";

  private static final String UNSPECIFIED = "unspecified";

  /** Tells all facts for which there was no room. */
  public static final String REST = "rest";

  private static final int ROOM = Limits.LINE - 40;

  /**
   * One thing that is different.
   *
   * @param about id of the part, or empty for the subject
   * @param name property or other name of a fact, or {@link #OUTCOME} or {@link #RISK}
   */
  public record Difference(
      Optional<String> about, String name, Optional<String> before, Optional<String> now) {}

  public Grounds {
    values = Ordered.map(values);
  }

  /** What a threat is judged by now. */
  public static Grounds of(Threat threat) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    values.put(OUTCOME, threat.outcome().name().toLowerCase(Locale.ROOT));
    values.put(RISK, Integer.toString(threat.inherent().score()));
    for (Fact fact : threat.evidence()) {
      add(values, key(threat.subject(), fact.about(), fact.name()), fact.value());
    }
    for (Missing missing : threat.missing()) {
      add(values, key(threat.subject(), missing.about(), missing.property()), UNSPECIFIED);
    }
    return new Grounds(values);
  }

  private static void add(SequencedMap<String, String> values, String key, String value) {
    String clean = value.replace(';', ',').replaceAll("\\p{Cntrl}", " ").strip();
    values.merge(key, clean, (one, other) -> one + "|" + other);
  }

  private static String key(Subject subject, String about, String name) {
    return about.equals(subject.id()) ? name : name + "@" + about;
  }

  /** From the text that a decision keeps. */
  public static Grounds read(String text) {
    SequencedMap<String, String> values = new LinkedHashMap<>();
    for (String one : text.split("; ", -1)) {
      int at = one.indexOf('=');
      values.put(at < 0 ? one : one.substring(0, at), at < 0 ? "" : one.substring(at + 1));
    }
    return new Grounds(values);
  }

  /** As one line for a decision to keep. Facts without number are told by a mark of them all. */
  public String text() {
    String all = joined(values);
    if (all.codePointCount(0, all.length()) <= ROOM) {
      return all;
    }
    SequencedMap<String, String> some = new LinkedHashMap<>();
    int room = ROOM;
    for (var one : values.entrySet()) {
      room -= one.getKey().length() + one.getValue().length() + 3;
      if (room > 0) {
        some.put(one.getKey(), one.getValue());
      }
    }
    some.put(REST, Integer.toHexString(all.hashCode()));
    return joined(some);
  }

  private static String joined(SequencedMap<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("; "));
  }

  /** What is different from these to later ones. */
  public List<Difference> changedTo(Grounds later) {
    Grounds kept = read(later.text());
    var keys = new LinkedHashSet<>(values.keySet());
    keys.addAll(kept.values.keySet());
    var differences = new ArrayList<Difference>();
    for (String key : keys) {
      Optional<String> before = Optional.ofNullable(values.get(key));
      Optional<String> now = Optional.ofNullable(kept.values.get(key));
      if (!before.equals(now)) {
        int at = key.indexOf('@');
        differences.add(
            new Difference(
                at < 0 ? Optional.empty() : Optional.of(key.substring(at + 1)),
                at < 0 ? key : key.substring(0, at),
                before,
                now));
      }
    }
    return List.copyOf(differences);
  }

  /** How much of these facts others share, in percent; risk and outcome do not count. */
  int shared(Grounds others) {
    var keys = new LinkedHashSet<>(values.keySet());
    keys.addAll(others.values.keySet());
    keys.removeAll(List.of(OUTCOME, RISK));
    long same =
        keys.stream()
            .filter(key ->
                Optional.ofNullable(values.get(key))
                    .filter(value -> value.equals(others.values.get(key)))
                    .isPresent())
            .count();
    return keys.isEmpty() ? 0 : (int) (100 * same / keys.size());
  }
}

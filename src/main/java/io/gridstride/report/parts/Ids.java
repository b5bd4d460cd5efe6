package io.gridstride.report.parts;

import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ids as links in a row of words. */
final class Ids {
  private Ids() {}

  /** Each threat leads to where it is told in full. */
  static List<Run> threats(List<String> ids) {
    return of(ids, Anchor.THREAT::of);
  }

  /** The first of these threats, and how many there are besides. */
  static List<Run> threats(List<String> ids, int most) {
    List<Run> runs = threats(ids.subList(0, Math.min(most, ids.size())));
    return ids.size() <= most
        ? runs
        : Stream.concat(
                runs.stream(), Stream.of(Run.muted(" and " + (ids.size() - most) + " more")))
            .toList();
  }

  /** All of them, those of one rule together: {@code E01@dcu1, dcu2; S05@f1}. */
  static List<Run> byRule(List<String> ids) {
    List<Run> runs = new ArrayList<>();
    String last = "";
    for (String id : ids.stream().sorted().toList()) {
      String rule = id.substring(0, id.indexOf('@') + 1);
      boolean same = rule.equals(last);
      if (!runs.isEmpty()) {
        runs.add(Run.plain(same ? ", " : "; "));
      }
      runs.add(Run.link(same ? id.substring(rule.length()) : id, Anchor.THREAT.of(id)));
      last = rule;
    }
    return runs;
  }

  static List<Run> of(List<String> ids, UnaryOperator<String> anchor) {
    return named(ids, UnaryOperator.identity(), anchor);
  }

  /** Names in place of the ids. */
  static List<Run> named(
      List<String> ids, UnaryOperator<String> name, UnaryOperator<String> anchor) {
    List<Run> runs = new ArrayList<>();
    for (String id : ids) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(", "));
      }
      runs.add(Run.link(name.apply(id), anchor.apply(id)));
    }
    return runs;
  }
}

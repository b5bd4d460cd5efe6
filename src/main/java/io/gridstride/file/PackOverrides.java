package io.gridstride.file;

import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What packs change about rules. Of two packs that change the same rule, the later wins. */
final class PackOverrides {
  private record Written(String pack, JsonCursor at) {}

  private record Place(String pack, String rule) {}

  private final List<Written> all = new ArrayList<>();

  void add(String pack, JsonCursor at) {
    all.add(new Written(pack, at));
  }

  /** Ids of the rules that a pack changes. */
  List<String> of(String pack) {
    return all.stream()
        .filter(one -> one.pack().equals(pack))
        .map(one -> one.at().text("rule", ""))
        .toList();
  }

  /** Reads them, by rule id; what is wrong with one is noted at its place. */
  SequencedMap<String, RuleOverride> read(Collection<String> rules) {
    var read = new LinkedHashMap<String, RuleOverride>();
    var places = new LinkedHashMap<Place, JsonCursor>();
    for (Written override : all) {
      JsonCursor rule = override.at().required("rule");
      String id = rule.string();
      if (rule.node().isString()) {
        if (rules.contains(id)) {
          once(rule, places, new Place(override.pack(), id));
        } else {
          rule.problem("There is no rule \"" + id + "\".");
        }
      }
      one(override).ifPresent(change -> read.put(id, change));
    }
    return read;
  }

  private static void once(JsonCursor rule, Map<Place, JsonCursor> places, Place place) {
    JsonCursor first = places.putIfAbsent(place, rule);
    if (first != null) {
      rule.problem(
          "This pack overrides the rule \""
              + place.rule()
              + "\" already in "
              + first.place()
              + "; leave one of them out.");
    }
  }

  private static Optional<RuleOverride> one(Written override) {
    JsonCursor at = override.at();
    String reason = reason(at.required("reason"));
    Optional<JsonCursor> off = at.field("off");
    Optional<JsonCursor> severity = at.field("severity");
    at.noOthers();
    off.filter(flag -> !flag.flag() && flag.node().isBoolean())
        .ifPresent(flag -> flag.problem("Write true, or leave the override out."));
    if (off.isPresent() == severity.isPresent()) {
      at.problem("An override has either \"off\": true or a \"severity\".");
      return Optional.empty();
    }
    return Optional.of(
        severity
            .<RuleOverride>map(
                band -> new RuleOverride.Rated(override.pack(), reason, band.one(Severity.class)))
            .orElseGet(() -> new RuleOverride.Off(override.pack(), reason)));
  }

  private static String reason(JsonCursor at) {
    String text = at.string();
    if (at.node().isString() && text.isBlank()) {
      at.problem("Say why in a few words; the reason is shown with every result it changes.");
    }
    return text;
  }
}

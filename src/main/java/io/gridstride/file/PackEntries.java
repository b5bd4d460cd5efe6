package io.gridstride.file;

import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.PackSection;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.model.Limits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The entries of all packs as they stand in their files, by section and id, before reading. */
final class PackEntries {
  private static final Pattern REFERENCE_ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.() -]{0,63}");

  private static final String NO_ID =
      "An id is a letter and then up to 63 letters, digits, dots, dashes or underscores.";

  /** What a pack's main file says about the pack. */
  record Pack(String id, String name, String version) {}

  /** One entry with the id of the pack it stands in. */
  private record Entry(String pack, JsonCursor at) {}

  private final List<Pack> packs = new ArrayList<>();
  private final PackOverrides overrides = new PackOverrides();
  private final List<JsonCursor> roots = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<PackSection, SequencedMap<String, Entry>> sections =
      new EnumMap<>(PackSection.class);

  PackEntries() {
    for (PackSection section : PackSection.values()) {
      sections.put(section, new LinkedHashMap<>());
    }
  }

  /** Takes in what a pack's main file says about the pack. */
  void pack(JsonCursor root) {
    JsonCursor id = root.required("id");
    if (id.node().isString() && !Limits.isId(id.string())) {
      id.problem(NO_ID);
    }
    if (packs.stream().anyMatch(pack -> pack.id().equals(id.string()))) {
      id.problem("A pack of this id is loaded already; leave one out or rename it.");
    }
    packs.add(
        new Pack(
            id.string(),
            root.required("name").line(Limits.NAME),
            root.required("version").line(Limits.NAME)));
  }

  void problems(List<Problem> more) {
    problems.addAll(more);
  }

  /** Takes in the sections of one file; its other fields must have been asked for before. */
  void file(JsonCursor root) {
    roots.add(root);
    for (PackSection section : PackSection.values()) {
      root.field(section.field()).stream()
          .flatMap(list -> list.elements().stream())
          .filter(JsonCursor::isObject)
          .forEach(entry -> add(section, entry));
    }
    root.list("overrides", override -> override).stream()
        .filter(JsonCursor::isObject)
        .forEach(override -> {
          lines(override);
          overrides.add(packs.getLast().id(), override);
        });
    root.noOthers();
  }

  private void add(PackSection section, JsonCursor entry) {
    lines(entry);
    JsonCursor idField = entry.required("id");
    String id = idField.string();
    if (!isId(section, id)) {
      if (idField.node().isString()) {
        idField.problem(NO_ID);
      }
      return;
    }
    String key = section == PackSection.PROPERTIES ? entry.text("on", "") + "." + id : id;
    Entry first = sections(section).putIfAbsent(key, new Entry(packs.getLast().id(), entry));
    if (first != null) {
      idField.problem(
          "The id \"" + id + "\" is also in " + first.at().place() + "; give one of them its own.");
    }
  }

  private static boolean isId(PackSection section, String id) {
    boolean cited = section == PackSection.REFERENCES || section == PackSection.REQUIREMENTS;
    return cited ? REFERENCE_ID.matcher(id).matches() : Limits.isId(id);
  }

  /** Every text in a pack is one line, whatever it is for. */
  private static void lines(JsonCursor at) {
    if (at.node().isObject()) {
      at.fields().values().forEach(PackEntries::lines);
    } else if (at.node().isArray()) {
      at.elements().forEach(PackEntries::lines);
    } else if (at.node().isString()) {
      at.line(Limits.LINE);
    }
  }

  private SequencedMap<String, Entry> sections(PackSection section) {
    return Optional.ofNullable(sections.get(section)).orElseThrow();
  }

  /** The packs with what each brings. */
  List<PackInfo> packs() {
    return packs.stream()
        .map(pack ->
            new PackInfo(
                pack.id(),
                pack.name(),
                pack.version(),
                ids(PackSection.TYPES, pack.id()),
                ids(PackSection.RULES, pack.id()),
                overrides.of(pack.id())))
        .toList();
  }

  private List<String> ids(PackSection section, String pack) {
    return sections(section).entrySet().stream()
        .filter(entry -> entry.getValue().pack().equals(pack))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What packs change about rules, by rule id. */
  SequencedMap<String, RuleOverride> overrides() {
    return overrides.read(sections(PackSection.RULES).keySet());
  }

  Stream<JsonCursor> all(PackSection section) {
    return sections(section).sequencedValues().stream().map(Entry::at);
  }

  /** An entry by id; for a property, {@code element.} or {@code flow.} and its id. */
  JsonCursor entry(PackSection section, String id) {
    return Optional.ofNullable(sections(section).get(id)).orElseThrow().at();
  }

  /** Everything wrong so far, file by file; told once, however often a field was read. */
  List<Problem> problems() {
    return Stream.concat(
            problems.stream(), roots.stream().flatMap(root -> root.problems().stream()))
        .distinct()
        .toList();
  }
}

package io.gridstride.file;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.PackCheck;
import io.gridstride.catalog.PackFault;
import io.gridstride.catalog.PackSection;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.ZoneKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** Turns the collected entries of all packs into one checked catalogue. */
final class PackReader {
  private final PackEntries entries;

  private PackReader(PackEntries entries) {
    this.entries = entries;
  }

  /**
   * Reads and checks.
   *
   * @param judge finds faults that only whoever judges rules can see; asked when all else is sound
   */
  static Reading<Catalog> read(PackEntries entries, Function<Catalog, List<PackFault>> judge) {
    var reader = new PackReader(entries);
    Catalog catalog = reader.catalog();
    if (!entries.problems().isEmpty()) {
      return new Reading.Refused<>(entries.problems());
    }
    PackCheck.check(catalog).forEach(reader::place);
    if (entries.problems().isEmpty()) {
      judge.apply(catalog).forEach(reader::place);
    }
    return entries.problems().isEmpty()
        ? new Reading.Read<>(catalog, List.of())
        : new Reading.Refused<>(entries.problems());
  }

  private Catalog catalog() {
    SequencedMap<String, ZoneKind> zones = each(PackSection.ZONES, PackVocabulary::zone);
    SequencedMap<String, ComponentType> types = each(PackSection.TYPES, PackVocabulary::type);
    var rules = new PackRules(new PackCases(types, zones), entries.overrides());
    return new Catalog(
        entries.packs(),
        types,
        each(PackSection.PROTOCOLS, PackVocabulary::protocol),
        zones,
        each(PackSection.PROPERTY_GROUPS, PackVocabulary::propertyGroup),
        properties(PropertyType.On.ELEMENT),
        properties(PropertyType.On.FLOW),
        each(PackSection.DATA_KINDS, PackVocabulary::dataKind),
        each(PackSection.CONTROLS, PackVocabulary::control),
        each(PackSection.RULES, rules::rule),
        each(PackSection.REQUIREMENTS, PackVocabulary::requirement),
        each(PackSection.FINDINGS, PackVocabulary::finding),
        each(PackSection.REFERENCES, PackVocabulary::reference),
        each(PackSection.GLYPHS, PackVocabulary::glyph),
        each(PackSection.PLAYBOOKS, PackVocabulary::playbook));
  }

  private <T> SequencedMap<String, T> each(PackSection section, Function<JsonCursor, T> read) {
    var all = new LinkedHashMap<String, T>();
    entries
        .all(section)
        .forEach(entry -> {
          all.put(entry.text("id"), read.apply(entry));
          entry.noOthers();
        });
    return all;
  }

  private SequencedMap<String, PropertyType> properties(PropertyType.On on) {
    var all = new LinkedHashMap<String, PropertyType>();
    entries
        .all(PackSection.PROPERTIES)
        .filter(entry -> entry.required("on").one(PropertyType.On.class) == on)
        .forEach(entry -> {
          PropertyType property = PackVocabulary.property(entry);
          all.put(property.id(), property);
          entry.noOthers();
        });
    return all;
  }

  private void place(PackFault fault) {
    entries.entry(fault.section(), fault.entry()).problemAt(fault.field(), fault.sentence());
  }
}

package io.gridstride.catalog;

import io.gridstride.model.Properties;
import java.util.Collection;
import java.util.List;

/** Checks one entry of a catalogue and writes down what is wrong with it. */
final class EntryCheck {
  private final Catalog catalog;
  private final PackSection section;
  private final String entry;
  private final List<PackFault> found;

  EntryCheck(Catalog catalog, PackSection section, String entry, List<PackFault> found) {
    this.catalog = catalog;
    this.section = section;
    this.entry = entry;
    this.found = found;
  }

  void fault(String field, String sentence) {
    found.add(new PackFault(section, entry, field, sentence));
  }

  void known(String field, String what, Collection<String> names, Collection<String> all) {
    names.stream()
        .filter(name -> !all.contains(name))
        .forEach(name -> fault(field, "There is no " + what + " \"" + name + "\"."));
  }

  void controls(String field, Collection<String> ids) {
    known(field, "control", ids, catalog.controls().keySet());
  }

  void references(Collection<String> ids) {
    known("references", "reference", ids, catalog.references().keySet());
  }

  /** Checks stated values; {@code field} may end in a slash to point at each value itself. */
  void values(String field, PropertyType.On on, Properties properties) {
    properties
        .values()
        .forEach((id, value) -> {
          String at = field.endsWith("/") ? field + id : field;
          catalog
              .property(on, id)
              .ifPresentOrElse(
                  type -> type.refusal(value).ifPresent(sentence -> fault(at, sentence)),
                  () -> fault(at, "There is no " + on.word() + " property \"" + id + "\"."));
        });
  }
}

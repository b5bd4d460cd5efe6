package io.gridstride.cli;

import io.gridstride.catalog.Catalog;
import io.gridstride.file.Names;
import java.util.List;
import java.util.SequencedMap;

/** The parts of the catalogue that can be listed. */
enum Section {
  ELEMENTS,
  PROTOCOLS,
  RULES,
  CONTROLS,
  REQUIREMENTS,
  ZONES,
  PROPERTIES,
  DATA,
  FINDINGS,
  REFERENCES;

  /** The word typed for it. */
  @Override
  public String toString() {
    return Names.kebab(this);
  }

  /** All its entries as trees, in pack order. */
  List<SequencedMap<String, Object>> entries(Catalog catalog) {
    var entries = new CatalogEntries(catalog);
    return switch (this) {
      case ELEMENTS -> catalog.types().values().stream().map(entries::type).toList();
      case PROTOCOLS -> catalog.protocols().values().stream().map(entries::protocol).toList();
      case RULES -> catalog.rules().values().stream().map(entries::rule).toList();
      case CONTROLS -> catalog.controls().values().stream().map(entries::control).toList();
      case REQUIREMENTS ->
          catalog.requirements().values().stream().map(entries::requirement).toList();
      case ZONES -> catalog.zones().values().stream().map(entries::zone).toList();
      case PROPERTIES -> entries.properties();
      case DATA -> catalog.dataKinds().values().stream().map(entries::dataKind).toList();
      case FINDINGS -> catalog.findings().values().stream().map(entries::finding).toList();
      case REFERENCES -> catalog.references().values().stream().map(entries::reference).toList();
    };
  }
}

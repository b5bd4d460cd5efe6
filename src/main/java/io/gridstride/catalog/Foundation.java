package io.gridstride.catalog;

import io.gridstride.model.SecurityLevels;

/** The foundational requirements FR 1 to FR 7 of IEC 62443, in its order. */
public enum Foundation {
  IAC("Identification and authentication"),
  UC("Use control"),
  SI("System integrity"),
  DC("Data confidentiality"),
  RDF("Restricted data flow"),
  TRE("Timely response to events"),
  RA("Resource availability");

  private final String title;

  Foundation(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The level that a vector sets for it. */
  public int of(SecurityLevels levels) {
    return levels.levels().get(SecurityLevels.REQUIREMENTS.indexOf(name()));
  }
}

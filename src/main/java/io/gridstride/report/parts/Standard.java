package io.gridstride.report.parts;

/** A standard by what its ids begin with. */
enum Standard {
  IEC_62443("IEC 62443-3-3", "IEC 62443-3-3 ", "requirement"),
  SP_800_53("NIST SP 800-53", "SP 800-53 ", "control"),
  ATTACK("MITRE ATT&CK for ICS", "T", "technique");

  private final String title;
  private final String prefix;
  private final String noun;

  Standard(String title, String prefix, String noun) {
    this.title = title;
    this.prefix = prefix;
    this.noun = noun;
  }

  String title() {
    return title;
  }

  /** What it calls an entry. */
  String noun() {
    return noun;
  }

  boolean has(String id) {
    return this == ATTACK ? id.matches("T0\\d{3}(\\.\\d{3})?") : id.startsWith(prefix);
  }

  String number(String id) {
    return this == ATTACK ? id : id.substring(prefix.length());
  }
}

package io.gridstride.analysis;

/** How often a rule was checked, and with which outcomes. */
public record Coverage(String rule, int open, int mitigated, int unknown, int notApplicable) {
  public int checked() {
    return open + mitigated + unknown + notApplicable;
  }
}

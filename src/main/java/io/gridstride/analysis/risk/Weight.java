package io.gridstride.analysis.risk;

/** By how much something changes a risk factor, and why, for a person to read. */
public record Weight(String reason, double change) {
  static final String ROUNDED = "Rounded to a whole number from 1 to 5";
}

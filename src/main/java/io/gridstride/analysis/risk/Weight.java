package io.gridstride.analysis.risk;

/** By how much something changes a risk factor, and why, for a person to read. */
public record Weight(String reason, double change) {}

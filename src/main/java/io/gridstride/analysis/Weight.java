package io.gridstride.analysis;

/** By how much something changes a risk factor, and why, for a person to read. */
record Weight(String reason, double change) {}

package io.gridstride.analysis.paths;

/**
 * The one control that makes the likeliest way to a jewel least likely.
 *
 * @param jewel whose likeliest way is meant
 * @param stop the control, and where to put it
 * @param before probability of the likeliest way today
 * @param after probability of what is then the likeliest way, the control being implemented; 0 if
 *     there is none
 */
public record Advice(Jewel jewel, Stop stop, double before, double after) {}

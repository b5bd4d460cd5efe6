package io.gridstride.model;

/**
 * A broken invariant of a model.
 *
 * @param pointer where, as a JSON pointer into the model's document (RFC 6901)
 * @param sentence what is wrong and how to mend it, for a person
 */
public record Violation(String pointer, String sentence) {}

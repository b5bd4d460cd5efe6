package io.gridstride.catalog;

/**
 * A small picture of a component type.
 *
 * @param path SVG path data with the absolute commands M, L, C and Z only, all words apart by
 *     spaces, on a 24 by 24 grid, filled by the nonzero rule
 */
public record Glyph(String id, String path) {}

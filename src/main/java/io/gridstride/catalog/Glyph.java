package io.gridstride.catalog;

/**
 * A small picture of a component type.
 *
 * @param path SVG path data with the absolute commands M, L, C and Z only, on a 24 by 24 grid,
 *     filled
 */
public record Glyph(String id, String path) {}

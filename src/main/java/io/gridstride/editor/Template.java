package io.gridstride.editor;

import io.gridstride.model.ElementKind;

/**
 * What the palette offers.
 *
 * @param type catalogue id of the component type
 * @param name what a new element is called
 * @param width in diagram units
 * @param height in diagram units
 */
public record Template(String type, ElementKind kind, String name, int width, int height) {}

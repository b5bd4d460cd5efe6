package io.gridstride.model;

/** A place on a diagram in diagram units (one unit is one pixel at 100 % zoom), y downwards. */
public record Point(int x, int y) {}

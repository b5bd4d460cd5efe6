package io.gridstride.catalog;

/** A topic under which forms show properties, in pack order. */
public record PropertyGroup(String id, String name) {}

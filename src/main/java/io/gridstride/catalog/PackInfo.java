package io.gridstride.catalog;

/** Which pack of which version the knowledge came from. */
public record PackInfo(String id, String name, String version) {}

package io.gridstride.catalog;

import io.gridstride.model.Properties;

/**
 * A protocol or link type.
 *
 * @param transport port or bearer, as text
 * @param notes what it protects and what not
 * @param facts flow properties that hold by specification unless the model says otherwise
 */
public record Protocol(String id, String name, String transport, String notes, Properties facts) {}

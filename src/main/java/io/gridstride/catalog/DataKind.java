package io.gridstride.catalog;

import io.gridstride.model.Consequence;
import io.gridstride.model.DataAsset;

/** A kind of data asset with its usual protection needs. */
public record DataKind(
    String id, String name, String what, DataAsset.Needs needs, Consequence consequence) {}

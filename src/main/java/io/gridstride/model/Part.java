package io.gridstride.model;

/** Anything in a {@link Dfd} that has an id. Ids are unique over all parts of one DFD. */
public sealed interface Part permits Element, Flow, Boundary, DataAsset, ControlUse {
  /** Short, readable, stable: it never changes when the part is renamed or moved. */
  String id();
}

package io.gridstride.model;

/** The symbol an element has in a data-flow diagram. */
public enum ElementKind {
  /** A person or system outside our control. */
  EXTERNAL_ENTITY,
  /** Software that handles data. */
  PROCESS,
  /** A process in a device that stands in the field, such as a meter. */
  DEVICE,
  /** Data at rest. */
  DATA_STORE,
  /** A shared medium, such as a power line segment, that every attached device can hear. */
  MEDIUM
}

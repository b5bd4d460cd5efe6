package io.gridstride.analysis.explain;

import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/** A change of a DFD that somebody might make. */
public sealed interface Change {
  /** What it settles. Two changes that settle the same exclude each other. */
  Slot slot();

  /**
   * One place of a DFD that holds one thing.
   *
   * @param part id of an element, flow, zone or control use; empty for the whole model
   * @param name property id or another word
   */
  record Slot(String part, String name) {}

  /** Of an element or a flow. */
  record SetProperty(String part, String property, PropertyValue value) implements Change {
    @Override
    public Slot slot() {
      return new Slot(part, property);
    }
  }

  record SetProtocol(String flow, String protocol) implements Change {
    @Override
    public Slot slot() {
      return new Slot(flow, "protocol");
    }
  }

  /** Lets a flow carry data of these kinds and no other. */
  record SetData(String flow, List<String> kinds) implements Change {
    public SetData {
      kinds = List.copyOf(kinds);
    }

    @Override
    public Slot slot() {
      return new Slot(flow, "data");
    }
  }

  record SetZoneKind(String zone, String kind) implements Change {
    @Override
    public Slot slot() {
      return new Slot(zone, "kind");
    }
  }

  /** Makes an element a direct member of a zone. */
  record MoveInto(String element, String zone) implements Change {
    @Override
    public Slot slot() {
      return new Slot(element, "zone");
    }
  }

  /**
   * Puts a control in place.
   *
   * @param on id of the element, flow or zone; empty for the whole model
   */
  record AddControl(String control, Optional<String> on) implements Change {
    @Override
    public Slot slot() {
      return new Slot(on.orElse(""), "control " + control);
    }
  }

  /** Puts a planned control in place. */
  record CarryOut(String use) implements Change {
    @Override
    public Slot slot() {
      return new Slot(use, "status");
    }
  }

  /** Takes a control away. */
  record RemoveControl(String use) implements Change {
    @Override
    public Slot slot() {
      return new Slot(use, "status");
    }
  }
}

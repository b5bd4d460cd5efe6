package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.Point;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * A change somebody wants made to a model. Naming a part or diagram that is not there, or asking
 * for what {@link Rules} refuse, is a programming error.
 */
public sealed interface Edit {
  /** What the undo menu calls it. */
  String name();

  /** An edit of the DFD that keeps every part. */
  sealed interface OfDfd extends Edit {}

  /** An edit of drawings only: it changes no fact. */
  sealed interface OfDiagrams extends Edit {}

  /** Several edits that are one step to the person who made them. */
  record Composite(String name, List<Edit> edits) implements Edit {
    public Composite {
      edits = List.copyOf(edits);
    }
  }

  record SetInfo(ModelInfo info) implements Edit {
    @Override
    public String name() {
      return "Change model information";
    }
  }

  /** Replaces the decision on the same threat, if there is one. */
  record Decide(Decision decision) implements Edit {
    @Override
    public String name() {
      return "Decide on threat";
    }
  }

  /** Takes a decision back; a threat that nobody decided on stays as it is. */
  record Withdraw(String threat) implements Edit {
    @Override
    public String name() {
      return "Withdraw decision";
    }
  }

  /**
   * Removes parts with all that hangs on them: the flows of an element, places and bends, control
   * uses, mentions in flows and lines. Members of a removed zone go to the zone around it.
   * Decisions stay, so that work on a part that is drawn again is not lost.
   */
  record Delete(SequencedSet<String> ids) implements Edit {
    public Delete {
      ids = Ordered.set(ids);
    }

    public static Delete of(Collection<String> ids) {
      return new Delete(Ordered.set(ids));
    }

    @Override
    public String name() {
      return ids.size() == 1 ? "Delete" : "Delete " + ids.size() + " items";
    }
  }

  record Add(Part part) implements OfDfd {
    @Override
    public String name() {
      return switch (part) {
        case Element _ -> "Add element";
        case Flow _ -> "Add flow";
        case Boundary _ -> "Add boundary";
        case DataAsset _ -> "Add data asset";
        case ControlUse _ -> "Add control";
      };
    }
  }

  /** Adds parts that belong together, which may speak of each other. */
  record AddAll(List<Part> parts) implements OfDfd {
    public AddAll {
      parts = List.copyOf(parts);
    }

    @Override
    public String name() {
      return "Add parts";
    }
  }

  /** Makes elements and boundaries direct members of a zone, or of none. */
  record Nest(SequencedSet<String> ids, Optional<String> zone) implements OfDfd {
    public Nest {
      ids = Ordered.set(ids);
    }

    public static Nest of(Collection<String> ids, Optional<String> zone) {
      return new Nest(Ordered.set(ids), zone);
    }

    @Override
    public String name() {
      return zone.isPresent() ? "Move into zone" : "Move out of zone";
    }
  }

  /** Of anything but a control use, which has no name of its own. */
  record Rename(String id, String to) implements OfDfd {
    @Override
    public String name() {
      return "Rename";
    }
  }

  record SetNotes(String id, String notes) implements OfDfd {
    @Override
    public String name() {
      return "Change notes";
    }
  }

  record SetType(String element, String type, ElementKind kind) implements OfDfd {
    @Override
    public String name() {
      return "Change type";
    }
  }

  record SetCount(String element, long count) implements OfDfd {
    @Override
    public String name() {
      return "Change fleet count";
    }
  }

  /** Of an element or a flow; an empty value makes the property unspecified. */
  record SetProperty(String id, String property, Optional<PropertyValue> value) implements OfDfd {
    @Override
    public String name() {
      return "Change property";
    }
  }

  record SetProtocol(String flow, Optional<String> protocol) implements OfDfd {
    @Override
    public String name() {
      return "Change protocol";
    }
  }

  record SetData(String flow, List<String> assets) implements OfDfd {
    public SetData {
      assets = List.copyOf(assets);
    }

    @Override
    public String name() {
      return "Change data carried";
    }
  }

  record Reattach(String flow, String source, String target) implements OfDfd {
    /** The same two ends, the other way round. */
    public static Reattach reversed(Flow flow) {
      return new Reattach(flow.id(), /* source= */ flow.target(), /* target= */ flow.source());
    }

    @Override
    public String name() {
      return "Re-attach flow";
    }
  }

  record SetZoneKind(String boundary, Optional<String> kind) implements OfDfd {
    @Override
    public String name() {
      return "Change zone kind";
    }
  }

  record SetTarget(String boundary, Optional<SecurityLevels> target) implements OfDfd {
    @Override
    public String name() {
      return "Change security level";
    }
  }

  record SetDataKind(String asset, String kind) implements OfDfd {
    @Override
    public String name() {
      return "Change data kind";
    }
  }

  record Rate(String asset, Optional<DataAsset.Needs> needs, Optional<Consequence> consequence)
      implements OfDfd {
    @Override
    public String name() {
      return "Rate data asset";
    }
  }

  record SetStatus(String control, ControlUse.Status status) implements OfDfd {
    @Override
    public String name() {
      return "Change control status";
    }
  }

  /** Puts elements and boundaries on a diagram, or gives them another place and size there. */
  record Place(String diagram, SequencedMap<String, Bounds> places) implements OfDiagrams {
    public Place {
      places = Ordered.map(places);
    }

    /** Of a single part. */
    public static Place of(String diagram, String id, Bounds place) {
      var places = new LinkedHashMap<String, Bounds>();
      places.put(id, place);
      return new Place(diagram, places);
    }

    @Override
    public String name() {
      return "Move";
    }
  }

  /** Gives flows the corners of their line; an empty list lets the program route the flow again. */
  record Bend(String diagram, SequencedMap<String, List<Point>> bends) implements OfDiagrams {
    public Bend {
      bends = Ordered.map(bends);
    }

    @Override
    public String name() {
      return "Bend flow";
    }
  }

  record AddDiagram(Diagram diagram) implements OfDiagrams {
    @Override
    public String name() {
      return "Add diagram";
    }
  }

  record RenameDiagram(String diagram, String to) implements OfDiagrams {
    @Override
    public String name() {
      return "Rename diagram";
    }
  }

  /** Takes a diagram away. What only it showed gets a place on the first of the others. */
  record RemoveDiagram(String diagram) implements OfDiagrams {
    @Override
    public String name() {
      return "Delete diagram";
    }
  }

  /** Gives a diagram another place in the row; 0 is the first. */
  record MoveDiagram(String diagram, int to) implements OfDiagrams {
    @Override
    public String name() {
      return "Move diagram";
    }
  }

  /** Takes elements and boundaries off a diagram; they stay in the model, if only there. */
  record Unplace(String diagram, SequencedSet<String> ids) implements OfDiagrams {
    public Unplace {
      ids = Ordered.set(ids);
    }

    @Override
    public String name() {
      return "Remove from diagram";
    }
  }

  /** Paints placed parts after all others, or before them. */
  record Stack(String diagram, SequencedSet<String> ids, boolean front) implements OfDiagrams {
    public Stack {
      ids = Ordered.set(ids);
    }

    @Override
    public String name() {
      return front ? "Bring to front" : "Send to back";
    }
  }

  /** Locks or unlocks placed parts on a diagram. */
  record Lock(String diagram, SequencedSet<String> ids, boolean locked) implements OfDiagrams {
    public Lock {
      ids = Ordered.set(ids);
    }

    @Override
    public String name() {
      return locked ? "Lock" : "Unlock";
    }
  }
}

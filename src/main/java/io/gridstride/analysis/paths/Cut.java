package io.gridstride.analysis.paths;

import io.gridstride.catalog.Control;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be done so that no open path is left from any entry to any jewel, with the least
 * effort.
 *
 * @param measures by place, each of which closes one step or more
 * @param unstoppable steps on paths that no control of the catalogue closes: there the network
 *     itself has to change
 */
public record Cut(List<Measure> measures, List<Step> unstoppable) {
  /** There is nothing to cut. */
  public static final Cut NOTHING = new Cut(List.of(), List.of());

  /**
   * One control to put in place.
   *
   * @param on id of the element or flow
   * @param controls any one of them does it; least effort first
   * @param flows ids of the flows whose steps it closes
   */
  public record Measure(String on, List<Control> controls, List<String> flows) {
    public Measure {
      controls = List.copyOf(controls);
      flows = List.copyOf(flows);
    }

    /** The same control in the same place for more steps. */
    Measure with(Measure other) {
      return new Measure(
          on,
          controls.stream().filter(other.controls::contains).toList(),
          Stream.concat(flows.stream(), other.flows.stream()).sorted().distinct().toList());
    }
  }

  public Cut {
    measures = List.copyOf(measures);
    unstoppable = List.copyOf(unstoppable);
  }

  public boolean isNothing() {
    return measures.isEmpty() && unstoppable.isEmpty();
  }
}

package io.gridstride.analysis.scope;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives the sites that an edit of controls touches the controls that are there after it. */
record Reprotection(Wiring wiring, List<Site<ElementScope>> elements, List<Site<FlowScope>> flows) {
  /** What changed between two DFDs that differ in their controls only. */
  Retouching between(Dfd before, Dfd after) {
    SequencedSet<Optional<String>> edited = new LinkedHashSet<>();
    Stream.concat(unlike(before, after), unlike(after, before))
        .forEach(use -> edited.add(use.on()));
    Protection protection = Protection.of(after);
    SortedMap<Integer, Site<ElementScope>> atElements = new TreeMap<>();
    SortedMap<Integer, Site<FlowScope>> atFlows = new TreeMap<>();
    for (int number = 0; number < elements.size(); number++) {
      Placed element = wiring.elements().get(number);
      if (touches(edited, element)) {
        atElements.put(
            number, protectedBy(elements.get(number), protection.list(protection.of(element))));
      }
    }
    for (int number = 0; number < flows.size(); number++) {
      Flow flow = wiring.flows().get(number);
      Placed source = wiring.elements().get(wiring.source(number));
      Placed target = wiring.elements().get(wiring.target(number));
      if (edited.contains(Optional.of(flow.id()))
          || touches(edited, source)
          || touches(edited, target)) {
        int uses = protection.of(flow, protection.of(source), protection.of(target));
        Site<FlowScope> old = flows.get(number);
        atFlows.put(number, old.with(old.scope().protectedBy(protection.list(uses))));
      }
    }
    return new Retouching(atElements, atFlows);
  }

  private static Stream<ControlUse> unlike(Dfd one, Dfd other) {
    return one.controls().values().stream()
        .filter(use -> !use.equals(other.controls().get(use.id())));
  }

  private static boolean touches(SequencedSet<Optional<String>> edited, Placed element) {
    return edited.contains(Optional.empty())
        || edited.contains(Optional.of(element.id()))
        || element.zones().stream().map(Boundary::id).map(Optional::of).anyMatch(edited::contains);
  }

  private static Site<ElementScope> protectedBy(Site<ElementScope> old, List<ControlUse> controls) {
    ElementScope was = old.scope();
    return old.with(new ElementScope(was.node(), was.in(), was.out(), controls));
  }
}

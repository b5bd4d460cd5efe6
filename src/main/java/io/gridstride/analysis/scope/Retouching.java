package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The sites that an edit of properties, names, notes or controls touches: those of the edited parts
 * and of the flows at an edited element, or those that an edited control protects. Nothing else of
 * the DFD need be looked at again.
 *
 * @param elements number to new site
 * @param flows number to new site
 */
public record Retouching(
    SortedMap<Integer, Site<ElementScope>> elements, SortedMap<Integer, Site<FlowScope>> flows) {
  /**
   * What changed between two DFDs; empty when more than controls did, or more than properties,
   * names and notes, so that everything has to be cut anew.
   */
  public static Optional<Retouching> between(
      Dfd before,
      Dfd after,
      Wiring wiring,
      List<Site<ElementScope>> elements,
      List<Site<FlowScope>> flows,
      Catalog catalog) {
    if (!before.boundaries().equals(after.boundaries())
        || !before.assets().equals(after.assets())) {
      return Optional.empty();
    }
    if (!before.controls().equals(after.controls())) {
      return before.elements().equals(after.elements()) && before.flows().equals(after.flows())
          ? Optional.of(new Reprotection(wiring, elements, flows).between(before, after))
          : Optional.empty();
    }
    Optional<List<Element>> editedElements =
        changed(before.elements(), after.elements(), Retouching::alike);
    Optional<List<Flow>> editedFlows = changed(before.flows(), after.flows(), Retouching::alike);
    var retouch = new Retouch(wiring, elements, flows, catalog);
    return editedElements.flatMap(some -> editedFlows.map(others -> retouch.of(some, others)));
  }

  private static <T> Optional<List<T>> changed(
      SequencedMap<String, T> before, SequencedMap<String, T> after, BiPredicate<T, T> alike) {
    if (before.size() != after.size()) {
      return Optional.empty();
    }
    List<T> changed = new ArrayList<>();
    Iterator<T> old = before.values().iterator();
    for (T now : after.values()) {
      T was = old.next();
      if (!Objects.equals(was, now)) {
        if (!alike.test(was, now)) {
          return Optional.empty();
        }
        changed.add(now);
      }
    }
    return Optional.of(changed);
  }

  private static boolean alike(Element was, Element now) {
    return was.id().equals(now.id())
        && was.type().equals(now.type())
        && was.boundary().equals(now.boundary())
        && was.count() == now.count()
        && KeyGroups.READS.stream()
            .allMatch(key -> was.properties().get(key).equals(now.properties().get(key)));
  }

  private static boolean alike(Flow was, Flow now) {
    return was.id().equals(now.id())
        && was.source().equals(now.source())
        && was.target().equals(now.target())
        && was.data().equals(now.data());
  }

  private record Retouch(
      Wiring wiring,
      List<Site<ElementScope>> elements,
      List<Site<FlowScope>> flows,
      Catalog catalog) {
    Retouching of(List<Element> editedElements, List<Flow> editedFlows) {
      SortedMap<Integer, Site<ElementScope>> atElements = new TreeMap<>();
      NavigableSet<Integer> touched = new TreeSet<>();
      for (Element element : editedElements) {
        int number = wiring.number(element.id());
        atElements.put(number, element(elements.get(number), element));
        wiring.out(number).forEach(touched::add);
        wiring.in(number).forEach(touched::add);
      }
      SortedMap<Integer, Flow> edited = new TreeMap<>();
      editedFlows.forEach(flow -> edited.put(wiring.flowNumber(flow.id()), flow));
      touched.addAll(edited.keySet());
      SortedMap<Integer, Site<FlowScope>> atFlows = new TreeMap<>();
      for (int number : touched) {
        Site<FlowScope> old = flows.get(number);
        FlowScope ends =
            old.scope()
                .between(
                    node(wiring.source(number), atElements),
                    node(wiring.target(number), atElements));
        atFlows.put(
            number,
            old.with(
                Optional.ofNullable(edited.get(number))
                    .map(flow -> ends.as(flow, flow.protocol().flatMap(catalog::protocol)))
                    .orElse(ends)));
      }
      return new Retouching(atElements, atFlows);
    }

    private static Site<ElementScope> element(Site<ElementScope> old, Element element) {
      ElementScope was = old.scope();
      Node node = was.node().withProperties(element.properties());
      return old.with(new ElementScope(node, was.in(), was.out(), was.controls()));
    }

    private Node node(int element, SortedMap<Integer, Site<ElementScope>> edited) {
      return Optional.ofNullable(edited.get(element))
          .orElseGet(() -> elements.get(element))
          .scope()
          .node();
    }
  }
}

package io.gridstride.analysis.scope;

import io.gridstride.analysis.Names;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts a DFD into scopes. What many subjects have alike is made, and compared, once. */
public final class Cutting {
  /**
   * What all rules may read of one DFD. Scopes are numbered in the order in which they come first;
   * subjects that differ only in their ids share one.
   *
   * @param elements sorted by id
   * @param elementScopes for each element the number of its scope
   * @param flows sorted by id
   * @param flowScopes for each flow the number of its scope
   */
  public record Cut(
      List<Site<ElementScope>> elements,
      List<Integer> elementScopes,
      List<Site<FlowScope>> flows,
      List<Integer> flowScopes) {}

  private record ElementKey(int node, int in, int out, int controls) {}

  private record FlowKey(int source, int target, int own, int crossing, int kinds, int controls) {}

  private record Own(Optional<String> protocol, Properties properties) {}

  private record Border(Optional<String> source, Optional<String> target, List<String> lines) {}

  private final Wiring wiring;
  private final Dfd dfd;
  private final Catalog catalog;
  private final Protection protection;
  private final Reaches reaches;
  private final Map<String, List<String>> lines;
  private final Numbers<Node> nodes = new Numbers<>();
  private final Numbers<Own> owns = new Numbers<>();
  private final Numbers<List<String>> kinds = new Numbers<>();
  private final Numbers<Crossing> crossings = new Numbers<>();
  private final Map<List<String>, Integer> kindsOfData = new LinkedHashMap<>();
  private final Map<Integer, Traffic> traffics = new LinkedHashMap<>();
  private final Numbers<Ints> loads = new Numbers<>();
  private final Map<Border, Integer> borders = new LinkedHashMap<>();
  private final Numbers<ElementKey> elementKeys = new Numbers<>();
  private final Numbers<FlowKey> flowKeys = new Numbers<>();
  private final List<ElementScope> elementScopes = new ArrayList<>();
  private final List<FlowScope> flowScopes = new ArrayList<>();

  private Cutting(Wiring wiring, Dfd dfd, Catalog catalog) {
    this.wiring = wiring;
    this.dfd = dfd;
    this.catalog = catalog;
    this.protection = Protection.of(dfd);
    this.reaches = Reaches.of(wiring, catalog.rulesInUse());
    this.lines = Crossing.lines(dfd);
  }

  /** All sites of a DFD. */
  public static Cut of(Wiring wiring, Dfd dfd, Catalog catalog) {
    return new Cutting(wiring, dfd, catalog).cut();
  }

  private Cut cut() {
    int size = wiring.elements().size();
    KeyGroups keys = KeyGroups.of(wiring.elements());
    int[] node = new int[size];
    int[] controls = new int[size];
    for (int element = 0; element < size; element++) {
      Placed placed = wiring.elements().get(element);
      node[element] = nodes.of(Node.of(placed, keys, reaches.reaches().get(element)));
      controls[element] = protection.of(placed);
    }
    int[] carried = wiring.flows().stream().mapToInt(this::kinds).toArray();
    List<Integer> flowNumbers = new ArrayList<>(carried.length);
    List<Site<FlowScope>> flows = new ArrayList<>(carried.length);
    for (int flow = 0; flow < carried.length; flow++) {
      int scope = flowScope(flow, node, controls, carried[flow]);
      flowNumbers.add(scope);
      flows.add(flowSite(flow, flowScopes.get(scope)));
    }
    List<Integer> elementNumbers = new ArrayList<>(size);
    List<Site<ElementScope>> elements = new ArrayList<>(size);
    for (int element = 0; element < size; element++) {
      int scope = elementScope(element, node[element], controls[element], carried);
      elementNumbers.add(scope);
      elements.add(elementSite(element, elementScopes.get(scope)));
    }
    return new Cut(elements, elementNumbers, flows, flowNumbers);
  }

  private int elementScope(int element, int node, int controls, int[] carried) {
    int in = loads.of(new Ints(wiring.in(element).map(flow -> carried[flow]).toArray()));
    int out = loads.of(new Ints(wiring.out(element).map(flow -> carried[flow]).toArray()));
    int number = elementKeys.of(new ElementKey(node, in, out, controls));
    if (number == elementScopes.size()) {
      elementScopes.add(
          new ElementScope(
              nodes.value(node), traffic(in), traffic(out), protection.list(controls)));
    }
    return number;
  }

  private Site<ElementScope> elementSite(int element, ElementScope scope) {
    String id = wiring.elements().get(element).id();
    return new Site<>(
        new Subject(Subject.Kind.ELEMENT, id),
        new Names.OfElement(
            id, reaches.origins().get(element), wiring.idsIn(element), wiring.idsOut(element)),
        scope);
  }

  private int flowScope(int number, int[] node, int[] controls, int carried) {
    Flow flow = wiring.flows().get(number);
    int source = wiring.source(number);
    int target = wiring.target(number);
    int own = owns.of(new Own(flow.protocol(), flow.properties()));
    int crossing = crossing(flow, source, target);
    int list = protection.of(flow, controls[source], controls[target]);
    int scope = flowKeys.of(new FlowKey(node[source], node[target], own, crossing, carried, list));
    if (scope == flowScopes.size()) {
      flowScopes.add(
          new FlowScope(
              flow.protocol(),
              flow.protocol().flatMap(catalog::protocol),
              flow.properties(),
              nodes.value(node[source]),
              nodes.value(node[target]),
              crossings.value(crossing),
              kinds.value(carried),
              protection.list(list)));
    }
    return scope;
  }

  private Site<FlowScope> flowSite(int number, FlowScope scope) {
    Flow flow = wiring.flows().get(number);
    return new Site<>(
        new Subject(Subject.Kind.FLOW, flow.id()),
        new Names.OfFlow(
            flow.id(),
            flow.source(),
            reaches.origins().get(wiring.source(number)),
            flow.target(),
            reaches.origins().get(wiring.target(number))),
        scope);
  }

  private Traffic traffic(int load) {
    Ints flows = loads.value(load);
    return traffics.computeIfAbsent(
        load,
        number ->
            Traffic.of(
                IntStream.range(0, flows.size())
                    .mapToObj(flow -> kinds.value(flows.at(flow)))
                    .toList()));
  }

  private int crossing(Flow flow, int source, int target) {
    List<Boundary> from = wiring.elements().get(source).zones();
    List<Boundary> to = wiring.elements().get(target).zones();
    List<String> crossed = lines.getOrDefault(flow.id(), List.of());
    return borders.computeIfAbsent(
        new Border(
            from.stream().findFirst().map(Boundary::id),
            to.stream().findFirst().map(Boundary::id),
            crossed),
        border -> crossings.of(Crossing.between(from, to, crossed, catalog)));
  }

  private int kinds(Flow flow) {
    return kindsOfData.computeIfAbsent(
        flow.data(),
        data ->
            kinds.of(
                data.stream()
                    .flatMap(id -> Optional.ofNullable(dfd.assets().get(id)).stream())
                    .map(DataAsset::kind)
                    .sorted()
                    .distinct()
                    .toList()));
  }
}

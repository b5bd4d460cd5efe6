package io.gridstride.ui.canvas;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Protocol;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Snapshots;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a screen reader says of a part. What has been said is kept until something changes. */
final class PartWords {
  /** What a part is, its name with all that matters, and what else may help. */
  record Said(String role, String words, String help) {}

  private static final Said NOTHING = new Said("", "", "");

  private final Map<String, Said> said = new LinkedHashMap<>();
  private Optional<Desk> desk = Optional.empty();

  /** Threats that need work, by part. */
  private Map<String, Integer> open = new LinkedHashMap<>();

  /** Speaks of what is on this desk from now on. */
  void speakOf(Desk next) {
    boolean sameRegister =
        desk.filter(last -> Snapshots.same(register(last), register(next))).isPresent();
    boolean sameFacts =
        desk.filter(last -> Snapshots.same(last.model().dfd(), next.model().dfd()))
            .filter(last -> Snapshots.same(last.catalog(), next.catalog()))
            .isPresent();
    if (!sameRegister) {
      open = counted(register(next));
    }
    if (!sameRegister || !sameFacts) {
      said.clear();
    }
    desk = Optional.of(next);
  }

  private static Register register(Desk desk) {
    return desk.results().register();
  }

  private static Map<String, Integer> counted(Register register) {
    Map<String, Integer> open = new LinkedHashMap<>();
    for (Register.Entry entry : register.entries()) {
      if (entry.needsWork()) {
        open.merge(entry.threat().subject().id(), 1, Integer::sum);
      }
    }
    return open;
  }

  Said of(String part) {
    return said.computeIfAbsent(
        part,
        id ->
            desk.flatMap(now -> now.model().dfd().part(id).map(found -> said(found, now)))
                .orElse(NOTHING));
  }

  private Said said(Part part, Desk now) {
    Dfd dfd = now.model().dfd();
    return switch (part) {
      case Element element ->
          new Said(
              typeName(element, now.catalog()),
              words(element, dfd) + threats(part.id()),
              kind(element));
      case Flow flow ->
          new Said(
              "Data flow",
              Register.subjectName(dfd, new Subject(Subject.Kind.FLOW, flow.id()))
                  + threats(part.id()),
              "Protocol: " + protocol(flow, now.catalog()));
      case Boundary boundary ->
          new Said("Trust boundary", named(boundary.name(), boundary.id()), members(boundary, dfd));
      case DataAsset _, ControlUse _ -> NOTHING;
    };
  }

  private static String named(String name, String id) {
    return name.isBlank() ? id : name;
  }

  private static String kind(Element element) {
    return switch (element.kind()) {
      case EXTERNAL_ENTITY -> "External entity";
      case PROCESS -> "Process";
      case DATA_STORE -> "Data store";
      case DEVICE -> "Device";
      case MEDIUM -> "Medium";
    };
  }

  private static String protocol(Flow flow, Catalog catalog) {
    return flow.protocol()
        .map(id -> catalog.protocol(id).map(Protocol::name).orElse(id))
        .orElse("unspecified");
  }

  private static String members(Boundary boundary, Dfd dfd) {
    return "Elements in it: "
        + dfd.elements().values().stream()
            .filter(element -> element.boundary().equals(Optional.of(boundary.id())))
            .count();
  }

  private static String typeName(Element element, Catalog catalog) {
    return catalog.type(element.type()).map(ComponentType::name).orElse(element.type());
  }

  private static String words(Element element, Dfd dfd) {
    String zone =
        element
            .boundary()
            .flatMap(dfd::boundary)
            .map(boundary -> ", in " + boundary.name())
            .orElse("");
    String count = element.count() > 1 ? ", " + element.count() + " units" : "";
    return named(element.name(), element.id()) + zone + count;
  }

  private String threats(String part) {
    int count = open.getOrDefault(part, 0);
    return count == 0 ? "" : ", open threats: " + count;
  }
}

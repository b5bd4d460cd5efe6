package io.gridstride.ui.places;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.review.Register;
import io.gridstride.ui.look.Icons;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/**
 * How a part is shown in a list.
 *
 * @param name what it is called; a flow without a name is called by its ends
 * @param kind what it is, such as {@code Data concentrator}
 * @param where the zone it is in; may be empty
 * @param glyph path of the symbol of its type; empty for a flow or a zone
 */
public record Face(Sort sort, String id, String name, String kind, String where, String glyph) {

  /** What sort of part. */
  public enum Sort {
    ZONE("Zones"),
    ELEMENT("Elements"),
    FLOW("Flows");

    private final String title;

    Sort(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** All that can stand on a diagram: zones, elements, flows. */
  public static Stream<Face> all(Dfd dfd, Catalog catalog) {
    return Stream.of(
            dfd.boundaries().values().stream().map(zone -> of(zone, dfd, catalog)),
            dfd.elements().values().stream().map(element -> of(element, dfd, catalog)),
            dfd.flows().values().stream().map(flow -> of(flow, dfd, catalog)))
        .flatMap(faces -> faces);
  }

  /** Of a part of this id, if it is one that can stand on a diagram. */
  public static Optional<Face> of(String id, Dfd dfd, Catalog catalog) {
    return dfd.element(id)
        .map(element -> of(element, dfd, catalog))
        .or(() -> dfd.flow(id).map(flow -> of(flow, dfd, catalog)))
        .or(() -> dfd.boundary(id).map(zone -> of(zone, dfd, catalog)));
  }

  private static Face of(Element element, Dfd dfd, Catalog catalog) {
    Optional<ComponentType> type = catalog.type(element.type());
    return new Face(
        Sort.ELEMENT,
        element.id(),
        named(element.name(), element.id()),
        type.map(ComponentType::name).orElse(element.type()),
        zone(dfd, element.boundary()),
        type.map(ComponentType::glyph)
            .flatMap(id -> Optional.ofNullable(catalog.glyphs().get(id)))
            .map(Glyph::path)
            .orElse(""));
  }

  private static Face of(Flow flow, Dfd dfd, Catalog catalog) {
    return new Face(
        Sort.FLOW,
        flow.id(),
        Register.subjectName(dfd, new Subject(Subject.Kind.FLOW, flow.id())),
        flow.protocol()
            .map(id -> catalog.protocol(id).map(Protocol::name).orElse(id))
            .orElse("Data flow"),
        "",
        "");
  }

  private static Face of(Boundary zone, Dfd dfd, Catalog catalog) {
    return new Face(
        Sort.ZONE,
        zone.id(),
        named(zone.name(), zone.id()),
        zone.kind()
            .map(id -> catalog.zone(id).map(ZoneKind::name).orElse(id))
            .orElse("Trust boundary"),
        zone(dfd, zone.parent()),
        "");
  }

  private static String named(String name, String id) {
    return name.isEmpty() ? id : name;
  }

  private static String zone(Dfd dfd, Optional<String> id) {
    return id.flatMap(dfd::boundary).map(zone -> named(zone.name(), zone.id())).orElse("");
  }

  /** Kind and zone in one line. */
  public String about() {
    return where.isEmpty() ? kind : kind + " in " + where;
  }

  public Node icon() {
    return switch (sort) {
      case ZONE -> Icons.of(MaterialDesignS.SELECT);
      case FLOW -> Icons.of(MaterialDesignA.ARROW_RIGHT_THIN);
      case ELEMENT ->
          glyph.isEmpty() ? Icons.of(MaterialDesignV.VECTOR_SQUARE) : Icons.glyph(glyph);
    };
  }
}

package io.gridstride.file;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the words of a model with those of the loaded packs. A model that uses others is sound,
 * since it may have been made with another pack, but rules cannot speak about what no pack knows.
 */
public final class Vocabulary {
  private final Catalog catalog;
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  private Vocabulary(Catalog catalog, String file) {
    this.catalog = catalog;
    this.file = file;
  }

  /**
   * One warning for each word that no loaded pack knows, in the order of the file.
   *
   * @param file the model as the person named it
   */
  public static List<Problem> check(ThreatModel model, Catalog catalog, String file) {
    var check = new Vocabulary(catalog, file);
    check.parts("boundaries", model.dfd().boundaries().values());
    check.parts("elements", model.dfd().elements().values());
    check.parts("flows", model.dfd().flows().values());
    check.parts("assets", model.dfd().assets().values());
    check.parts("controls", model.dfd().controls().values());
    return List.copyOf(check.found);
  }

  private void parts(String field, Collection<? extends Part> parts) {
    int i = 0;
    for (Part part : parts) {
      part(part, "/dfd/" + field + "/" + i++);
    }
  }

  private void part(Part part, String at) {
    switch (part) {
      case Boundary zone -> known(at + "/kind", "zone kind", zone.kind(), catalog.zones());
      case Element element -> {
        known(at + "/type", "component type", Optional.of(element.type()), catalog.types());
        properties(at, PropertyType.On.ELEMENT, element.properties());
      }
      case Flow flow -> {
        known(at + "/protocol", "protocol", flow.protocol(), catalog.protocols());
        properties(at, PropertyType.On.FLOW, flow.properties());
      }
      case DataAsset asset ->
          known(at + "/kind", "data kind", Optional.of(asset.kind()), catalog.dataKinds());
      case ControlUse use ->
          known(at + "/control", "control", Optional.of(use.control()), catalog.controls());
    }
  }

  private void known(String at, String what, Optional<String> id, Map<String, ?> known) {
    id.filter(word -> !known.containsKey(word))
        .ifPresent(word -> add(at, "No loaded pack has the " + what + " \"" + word + "\"."));
  }

  private void properties(String at, PropertyType.On on, Properties properties) {
    properties
        .values()
        .forEach((id, value) -> {
          String place = at + "/properties/" + id;
          catalog
              .property(on, id)
              .ifPresentOrElse(
                  type -> type.refusal(value).ifPresent(sentence -> add(place, sentence)),
                  () -> add(place, "No loaded pack has the property \"" + id + "\"."));
        });
  }

  private void add(String place, String sentence) {
    found.add(new Problem(file, place, sentence));
  }
}

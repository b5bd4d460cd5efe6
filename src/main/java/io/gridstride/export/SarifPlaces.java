package io.gridstride.export;

import io.gridstride.analysis.Subject;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where in the system and where in its file a threat stands. Lines are those of the file as this
 * program writes it.
 */
final class SarifPlaces {
  private static final Pattern ID = Pattern.compile("^\\s*\"id\": \"([^\"]+)\",?$");

  private final Reviewed reviewed;
  private final String file;
  private final SequencedMap<String, Integer> lines;

  /** Id of each part to its place in the list of all. */
  private final SequencedMap<String, Integer> parts = new LinkedHashMap<>();

  /**
   * @param file with slashes, relative to a repository
   */
  SarifPlaces(Reviewed reviewed, String file) {
    this.reviewed = reviewed;
    this.file = file;
    lines = lines(reviewed);
    Dfd dfd = reviewed.model().dfd();
    Stream.of(
            dfd.boundaries().sequencedKeySet().stream(),
            dfd.elements().sequencedKeySet().stream(),
            dfd.flows().sequencedKeySet().stream())
        .flatMap(ids -> ids)
        .forEach(id -> parts.put(id, parts.size()));
  }

  /** The line of each part, which is the first to give its id. */
  private static SequencedMap<String, Integer> lines(Reviewed reviewed) {
    var lines = new LinkedHashMap<String, Integer>();
    int number = 0;
    String text = new String(ModelFiles.bytes(reviewed.model()), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      number++;
      Matcher matcher = ID.matcher(line);
      if (matcher.matches()) {
        lines.putIfAbsent(matcher.group(1), number);
      }
    }
    return lines;
  }

  /** All zones, elements and flows. */
  List<Object> all() {
    return parts.keySet().stream().map(this::logical).toList();
  }

  private Object logical(String id) {
    var place =
        new Tree()
            .with("name", reviewed.names().part(id))
            .with("fullyQualifiedName", qualified(id))
            .with("kind", kind(id));
    parent(id).map(parts::get).ifPresent(index -> place.with("parentIndex", index));
    return place.fields();
  }

  /** The file of the model. */
  Object file() {
    return new Tree().with("uri", uri()).fields();
  }

  /** The place of what a threat or finding is about. */
  Object of(Subject subject) {
    var physical =
        new Tree()
            .with("artifactLocation", new Tree().with("uri", uri()).with("index", 0).fields())
            .with(
                "region",
                new Tree().with("startLine", lines.getOrDefault(subject.id(), 1)).fields());
    var logical = new Tree();
    Optional<Integer> index = Optional.ofNullable(parts.get(subject.id()));
    if (index.isPresent()) {
      logical.with("index", index.get()).with("fullyQualifiedName", qualified(subject.id()));
    } else {
      logical
          .with("name", reviewed.names().subject(subject))
          .with("fullyQualifiedName", subject.id())
          .with("kind", "model");
    }
    return new Tree()
        .with("physicalLocation", physical.fields())
        .with("logicalLocations", List.of(logical.fields()))
        .fields();
  }

  /** The ids of the zones around a part and its own, from outside. */
  private String qualified(String id) {
    List<String> path = new ArrayList<>();
    for (Optional<String> at = Optional.of(id); at.isPresent(); at = parent(at.get())) {
      path.addFirst(at.get());
    }
    return String.join("/", path);
  }

  private Optional<String> parent(String id) {
    Dfd dfd = reviewed.model().dfd();
    return dfd.element(id)
        .flatMap(element -> element.boundary())
        .or(() -> dfd.boundary(id).flatMap(boundary -> boundary.parent()));
  }

  private String kind(String id) {
    Optional<Part> part = reviewed.model().dfd().part(id);
    return switch (part.orElseThrow()) {
      case Boundary _ -> "trust-boundary";
      case Flow _ -> "data-flow";
      case Element element -> Names.kebab(element.kind());
      case DataAsset _ -> "data-asset";
      case ControlUse _ -> "control";
    };
  }

  private String uri() {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "model" + ModelFiles.EXTENSION;
    }
  }
}

package io.gridstride.file;

import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a model of what is sound in a damaged or newer file. It takes the document up to where it
 * stops being JSON, and leaves out what a reader finds wrong until it finds nothing more: first the
 * field, then, if that was needed, what it belongs to.
 */
final class Salvage {
  private static final int MOST_ROUNDS = 40;
  private static final String VERSION = "gridstride";

  private Salvage() {}

  static Optional<Salvaged> of(byte[] bytes, String name) {
    JsonNode document = JsonSource.beginning(text(bytes));
    if (!(document instanceof ObjectNode root) || !root.has(VERSION)) {
      return Optional.empty();
    }
    List<Problem> lost = new ArrayList<>();
    lost.addAll(problems(JsonSource.parse(bytes, name)));
    lost.addAll(problems(ModelReader.read(root, name)));
    root.put(VERSION, ModelFiles.MAJOR + ".0");
    name(root);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      switch (ModelReader.read(root, name)) {
        case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> {
          return Optional.of(new Salvaged(model, lost)).filter(Salvage::isWorthALook);
        }
        case Reading.Refused<ThreatModel>(List<Problem> problems) -> {
          if (!leaveOut(root, problems)) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("replaced, not refused", e);
    }
  }

  private static List<Problem> problems(Reading<?> reading) {
    return switch (reading) {
      case Reading.Read<?> _ -> List.of();
      case Reading.Refused<?>(List<Problem> problems) -> problems;
    };
  }

  /** A model needs a name to be shown under. */
  private static void name(ObjectNode root) {
    ObjectNode info = root.get("info") instanceof ObjectNode found ? found : root.putObject("info");
    if (!info.path("name").isString() || named(info).isBlank()) {
      info.put("name", "Damaged model");
    }
  }

  private static String named(ObjectNode info) {
    return info.path("name").asString("");
  }

  /** An empty model would look like work that never was. */
  private static boolean isWorthALook(Salvaged salvaged) {
    Dfd dfd = salvaged.model().dfd();
    return !dfd.elements().isEmpty() || !dfd.boundaries().isEmpty();
  }

  private record Culprit(JsonNode holder, JsonNode value, String field) {
    void leaveOut() {
      switch (holder) {
        case ObjectNode object -> object.remove(field);
        case ArrayNode array -> {
          for (int i = array.size() - 1; i >= 0; i--) {
            if (isIt(array.get(i))) {
              array.remove(i);
            }
          }
        }
        default -> throw new IllegalStateException("holds nothing: " + holder.getNodeType());
      }
    }

    @SuppressWarnings("ReferenceEquality") // An equal item beside it has nothing wrong.
    private boolean isIt(JsonNode other) {
      return other == value;
    }
  }

  /** Returns whether anything was left out. The culprits are found before any index shifts. */
  private static boolean leaveOut(ObjectNode root, List<Problem> problems) {
    List<Culprit> culprits =
        problems.stream().flatMap(each -> culprit(root, each.place()).stream()).toList();
    culprits.forEach(Culprit::leaveOut);
    return !culprits.isEmpty();
  }

  /** What a pointer leads to, or the last there is on the way; never a main part of the model. */
  private static Optional<Culprit> culprit(ObjectNode root, String pointer) {
    Optional<Culprit> found = Optional.empty();
    JsonNode at = root;
    int depth = 0;
    for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
      String field = step.replace("~1", "/").replace("~0", "~");
      JsonNode next = at instanceof ArrayNode ? at.path(index(field)) : at.path(field);
      if (next.isMissingNode()) {
        break;
      }
      if (depth++ > 0 || !next.isObject()) {
        found = Optional.of(new Culprit(at, next, field));
      }
      at = next;
    }
    return found;
  }

  private static int index(String step) {
    return step.matches("\\d{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
  }
}

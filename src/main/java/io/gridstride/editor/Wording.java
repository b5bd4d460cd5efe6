package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Words for the undo menu and for new parts. */
final class Wording {
  private Wording() {}

  /** How the parts are spoken of: "element", "3 elements", "4 items" when they are mixed. */
  static String parts(Dfd dfd, Collection<String> ids) {
    List<Part> parts = ids.stream().flatMap(id -> dfd.part(id).stream()).toList();
    if (all(parts, Element.class)) {
      return counted(parts.size(), "element", "elements");
    }
    if (all(parts, Flow.class)) {
      return counted(parts.size(), "flow", "flows");
    }
    return all(parts, Boundary.class)
        ? counted(parts.size(), "boundary", "boundaries")
        : counted(parts.size(), "item", "items");
  }

  private static boolean all(List<Part> parts, Class<? extends Part> sort) {
    return parts.stream().allMatch(sort::isInstance);
  }

  private static String counted(int count, String one, String many) {
    return count == 1 ? one : count + " " + many;
  }

  /** A name without the number at its end that made it differ from others. */
  static String cut(String name) {
    return name.replaceFirst("(?<=\\S) \\d{1,4}$", "");
  }

  /** The name, or the name with the first number that makes it differ from all others. */
  static String unlike(String name, Collection<String> taken) {
    return taken.contains(name)
        ? IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> name + " " + n)
            .filter(candidate -> !taken.contains(candidate))
            .findFirst()
            .orElseThrow()
        : name;
  }
}

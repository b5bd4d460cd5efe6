package io.gridstride.report.parts;

import io.gridstride.catalog.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where entries of one publisher are, said once when their ids say the rest. */
final class SourceAddresses {
  private SourceAddresses() {}

  /** One sentence for all; empty when they have no address in common. */
  static Optional<String> ofAll(List<Reference> references) {
    List<String> shapes = references.stream().map(SourceAddresses::shape).distinct().toList();
    return shapes.size() != 1 || shapes.getFirst().isBlank()
        ? Optional.empty()
        : Optional.of(
            shapes.getFirst()
                + (shapes.getFirst().contains("{number}")
                    ? ", with the number of the entry"
                    : shapes.getFirst().contains("{id}")
                        ? ", with the id of the entry, a slash for its dot"
                        : ""));
  }

  /** The address with a word for the part of it that the id gives. */
  private static String shape(Reference reference) {
    String id = reference.id();
    String number = id.substring(id.lastIndexOf('-') + 1);
    Matcher matcher =
        Pattern.compile("(?<=/)" + Pattern.quote(id.replace('.', '/')) + "$")
            .matcher(reference.url());
    return matcher.find()
        ? matcher.replaceFirst("{id}")
        : reference
            .url()
            .replaceFirst("(?<=/)" + Pattern.quote(number) + "(?=(\\.\\w+)?$)", "{number}");
  }
}

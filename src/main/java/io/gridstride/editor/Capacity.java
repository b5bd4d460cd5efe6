package io.gridstride.editor;

import io.gridstride.model.Decision;
import io.gridstride.model.Element;
import io.gridstride.model.Limits;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * Whether what an edit brings, but for what {@link Rules} judge, fits into a model file: see {@link
 * Limits}.
 */
final class Capacity {
  private static final Optional<String> FITS = Optional.empty();

  private Capacity() {}

  static Optional<String> refusal(Edit edit) {
    return switch (edit) {
      case Edit.SetInfo(ModelInfo info) ->
          first(
              List.of(
                  line(info.name(), Limits.NAME),
                  line(info.author(), Limits.NAME),
                  line(info.organisation(), Limits.NAME),
                  line(info.revision(), Limits.NAME),
                  line(info.marking(), Limits.NAME),
                  text(info.description())));
      case Edit.Decide(Decision decision) ->
          first(
              List.of(
                  text(decision.reason()),
                  line(decision.by(), Limits.NAME),
                  line(decision.owner(), Limits.NAME),
                  line(decision.link(), Limits.LINE),
                  line(decision.facts(), Limits.LINE)));
      case Edit.SetNotes(var _, var notes) -> text(notes);
      case Edit.SetCount(var _, var count) -> count(count);
      case Edit.SetProperty(var _, var property, var value) ->
          first(List.of(id(property), value.flatMap(Capacity::value)));
      case Edit.Add(Element element) -> first(List.of(id(element.id()), id(element.type())));
      case Edit.Add(var part) -> id(part.id());
      case Edit.AddAll(var parts) ->
          parts.stream()
              .map(part -> refusal(new Edit.Add(part)))
              .flatMap(Optional::stream)
              .findFirst();
      case Edit.SetType(var _, var type, var _) -> id(type);
      case Edit.SetProtocol(var _, var protocol) -> protocol.flatMap(Capacity::id);
      case Edit.SetZoneKind(var _, var kind) -> kind.flatMap(Capacity::id);
      case Edit.SetDataKind(var _, var kind) -> id(kind);
      case Edit.AddDiagram(var diagram) -> first(List.of(id(diagram.id()), named(diagram.name())));
      case Edit.RenameDiagram(var _, var to) -> named(to);
      case Edit.Place(var _, var places) ->
          yes(places.values().stream().allMatch(Sizes::fits), "This is too far out.");
      case Edit.Bend(var _, var bends) ->
          yes(
              bends.values().stream()
                  .flatMap(corners -> corners.stream())
                  .allMatch(at -> Sizes.fits(at.x(), at.y())),
              "This is too far out.");
      case Edit.Composite _,
          Edit.Withdraw _,
          Edit.Delete _,
          Edit.Rename _,
          Edit.Nest _,
          Edit.SetData _,
          Edit.Reattach _,
          Edit.SetTarget _,
          Edit.Rate _,
          Edit.RemoveDiagram _,
          Edit.MoveDiagram _,
          Edit.Unplace _,
          Edit.Stack _,
          Edit.Lock _,
          Edit.SetStatus _ ->
          FITS;
    };
  }

  /** Capacity for the name of something that must have one. */
  static Optional<String> named(String name) {
    return name.isBlank() ? Optional.of("A name cannot be empty.") : line(name, Limits.NAME);
  }

  private static Optional<String> id(String id) {
    return yes(Limits.isId(id), "This is not an id.");
  }

  private static Optional<String> line(String text, int longest) {
    return yes(Limits.isLine(text, longest), "Use one line of at most " + longest + " characters.");
  }

  private static Optional<String> text(String text) {
    return yes(Limits.isText(text, Limits.NOTES), "Use at most " + Limits.NOTES + " characters.");
  }

  private static Optional<String> count(long count) {
    return yes(
        count >= 1 && count <= Limits.COUNT, "A fleet count goes from 1 to " + Limits.COUNT + ".");
  }

  private static Optional<String> value(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Text(var text) -> line(text, Limits.LINE);
      case PropertyValue.Flag _ -> FITS;
      case PropertyValue.Count(var number) ->
          yes(number >= -Limits.NUMBER && number <= Limits.NUMBER, "This number is too large.");
      case PropertyValue.Tags(var tags) ->
          tags.stream().map(tag -> line(tag, Limits.NAME)).flatMap(Optional::stream).findFirst();
    };
  }

  private static Optional<String> yes(boolean fits, String otherwise) {
    return fits ? FITS : Optional.of(otherwise);
  }

  private static Optional<String> first(List<Optional<String>> refusals) {
    return refusals.stream().flatMap(Optional::stream).findFirst();
  }
}

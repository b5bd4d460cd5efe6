package io.gridstride.ui.questions;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Field;
import io.gridstride.ui.fields.PropertyField;
import io.gridstride.ui.fields.Tags;
import io.gridstride.ui.fields.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The control that answers a question: a list, a menu to tick in, or a line to write in. */
public final class AnswerField {
  private static final String OPEN = "Not answered";

  private final Consumer<PropertyValue> onAnswer;
  private Optional<PropertyValue> ticked = Optional.empty();

  private AnswerField(Consumer<PropertyValue> onAnswer) {
    this.onAnswer = onAnswer;
  }

  /**
   * The control for one question.
   *
   * @param onAnswer called when a person has answered
   */
  public static Control of(Question question, Catalog catalog, Consumer<PropertyValue> onAnswer) {
    return new AnswerField(onAnswer).control(question, catalog);
  }

  private Control control(Question question, Catalog catalog) {
    Topic topic = question.topic();
    if (topic.isData()) {
      return data(question);
    }
    if (topic.isProtocol() || topic.on() == Topic.On.ZONE) {
      return listed(question);
    }
    PropertyType type = topic.type(catalog).orElseGet(() -> unknown(question));
    return type.kind() == PropertyType.Kind.TAGS && !type.values().isEmpty()
        ? tags(type)
        : property(type);
  }

  /** A property that no loaded pack describes is still answered, as text. */
  private static PropertyType unknown(Question question) {
    PropertyType.On on =
        question.topic().on() == Topic.On.FLOW ? PropertyType.On.FLOW : PropertyType.On.ELEMENT;
    return new PropertyType(
        question.topic().property(),
        on,
        PropertyType.Kind.TEXT,
        question.label(),
        Optional.empty(),
        List.of(),
        new LinkedHashMap<>(),
        question.text(),
        "",
        false);
  }

  private Control property(PropertyType type) {
    PropertyField field = PropertyField.of(type, OPEN, answer -> answer.ifPresent(onAnswer));
    field.show(Optional.empty());
    return opened(field.control());
  }

  private Control listed(Question question) {
    Choice<PropertyValue> field =
        Choice.searchable(
            Stream.concat(
                    Stream.of(new Choice.Option<PropertyValue>(Optional.empty(), OPEN)),
                    question.answers().stream()
                        .map(answer ->
                            new Choice.Option<>(Optional.of(answer.value()), answer.label())))
                .toList(),
            answer -> answer.ifPresent(onAnswer));
    field.show(Optional.empty());
    field.control().setId("answer-list");
    return opened(field.control());
  }

  private Control tags(PropertyType type) {
    PropertyField[] field = new PropertyField[1];
    field[0] =
        PropertyField.of(
            type,
            OPEN,
            answer -> {
              ticked = answer;
              field[0].show(answer);
            });
    return whenClosed(field[0]);
  }

  private Control data(Question question) {
    Tags[] field = new Tags[1];
    field[0] =
        new Tags(
            question.answers().stream()
                .map(answer -> new Tags.Option(answer.value().text(), answer.label()))
                .toList(),
            Optional.of(OPEN),
            chosen -> {
              ticked = chosen.map(PropertyValue.Tags::new);
              field[0].show(chosen);
            });
    return whenClosed(field[0]);
  }

  /** Several values are one answer: it is handed in when the menu closes. */
  private <T> Control whenClosed(Field<Optional<T>> field) {
    field.show(Optional.empty());
    var menu = (MenuButton) field.control();
    menu.showingProperty()
        .addListener((property, old, showing) -> {
          if (!showing) {
            ticked.ifPresent(onAnswer);
            ticked = Optional.empty();
          }
        });
    return menu;
  }

  /** An arrow key opens the list first: it shall not answer with whatever comes next. */
  private static Control opened(Control control) {
    if (control instanceof ComboBox<?> box) {
      box.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
            if (arrow && !box.isShowing()) {
              box.show();
              event.consume();
            }
          });
    }
    return control;
  }

  /** A value on a button. */
  static String words(Topic.Answer answer) {
    return Words.capital(answer.label());
  }
}

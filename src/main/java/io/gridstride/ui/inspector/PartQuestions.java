package io.gridstride.ui.inspector;

import io.gridstride.catalog.Quantity;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Question;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.questions.AnswerChanges;
import io.gridstride.ui.questions.AnswerField;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is not known about one part, the most telling first, to be answered in place. */
final class PartQuestions {
  private static final int FIRST = 3;

  private record Answer(Question question, PropertyValue value) {}

  /** A question with its field; it stays while it is asked, so that nothing typed is lost. */
  private record Asked(VBox box, Label weight, Control field) {}

  private final VBox box = new VBox();
  private final Label heading = Rows.heading("Questions");
  private final Hyperlink more = new Hyperlink();
  private final Session session;
  private final String part;
  private final Node afterwards;
  private final Map<String, Asked> asked = new LinkedHashMap<>();

  private boolean all;
  private Optional<Answer> waiting = Optional.empty();

  /**
   * Of one part.
   *
   * @param afterwards gets the focus when the last question has been answered
   */
  PartQuestions(Session session, String part, Node afterwards) {
    this.session = session;
    this.afterwards = afterwards;
    this.part = part;
    box.getStyleClass().addAll("rows", "part-questions");
    box.setId("part-questions");
    more.setId("part-questions-more");
    more.getStyleClass().add("part-link");
    more.setOnAction(event -> {
      all = true;
      show(session.now());
    });
  }

  Node node() {
    return box;
  }

  /** Until the results are those of what is drawn, the questions stay as they are. */
  void show(Desk desk) {
    if (!desk.analysed()) {
      return;
    }
    if (waiting.isPresent()) {
      Answer answer = waiting.get();
      waiting = Optional.empty();
      answer(answer.question(), answer.value());
      return;
    }
    List<Question> questions =
        desk.results().questions().stream()
            .filter(question -> question.subjects().contains(part))
            .toList();
    boolean answering = hasFocus();
    box.setVisible(!questions.isEmpty());
    box.setManaged(!questions.isEmpty());
    heading.setText(
        questions.size() == 1 ? "1 question" : questions.size() + " questions, most telling first");
    List<Question> shown = all ? questions : questions.stream().limit(FIRST).toList();
    asked.keySet().retainAll(shown.stream().map(this::key).toList());
    List<Node> nodes = new ArrayList<>(List.of(heading));
    for (Question question : shown) {
      Asked one = asked.computeIfAbsent(key(question), key -> ask(question, desk));
      one.weight().setText(weight(question, desk));
      nodes.add(one.box());
    }
    if (shown.size() < questions.size()) {
      more.setText("Show all " + questions.size());
      nodes.add(more);
    }
    if (!box.getChildren().equals(nodes)) {
      box.getChildren().setAll(nodes);
      if (answering && !hasFocus()) {
        asked.values().stream()
            .findFirst()
            .<Node>map(Asked::field)
            .orElse(afterwards)
            .requestFocus();
      }
    }
  }

  private boolean hasFocus() {
    return Optional.ofNullable(box.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(
            owner -> Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(box::equals))
        .isPresent();
  }

  /** The same question of another catalogue is another one. */
  private String key(Question question) {
    return question.id() + "\n" + question.text();
  }

  private Asked ask(Question question, Desk desk) {
    var text = new Label(question.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    Control field = AnswerField.of(question, desk.catalog(), value -> answer(question, value));
    field.setId("ask-" + question.topic().property());
    field.setMaxWidth(Double.MAX_VALUE);
    field.setAccessibleText(question.text());
    text.setLabelFor(field);
    var weight = new Label();
    weight.getStyleClass().add("remark");
    var line = new VBox(text, field, weight);
    line.getStyleClass().add("part-question");
    return new Asked(line, weight, field);
  }

  private String weight(Question question, Desk desk) {
    int here = desk.results().weights().on(part).getOrDefault(question.topic().property(), 0);
    return "Decides " + Quantity.of(here, "threat");
  }

  private void answer(Question question, PropertyValue value) {
    if (session.now().analysed()) {
      session.change("Answer question", AnswerChanges.of(question.topic(), List.of(part), value));
    } else {
      waiting = Optional.of(new Answer(question, value));
    }
  }
}

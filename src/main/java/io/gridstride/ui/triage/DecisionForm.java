package io.gridstride.ui.triage;

import atlantafx.base.theme.Styles;
import io.gridstride.editor.Edit;
import io.gridstride.model.Decision;
import io.gridstride.model.Decision.Status;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks what is decided on one threat, or on several at once. */
public final class DecisionForm extends VBox {
  private final Session session;
  private final StatusButtons statuses = new StatusButtons(this::decide);
  private final DraftFields fields = new DraftFields(this::change);
  private final Label stale = new Label();
  private final Button record = new Button("Record decision");
  private final Button withdraw = new Button("Withdraw");
  private final Button discard = new Button("Discard changes");

  /** What is not yet recorded, by the ids of the threats it is about. */
  private final Map<List<String>, Draft> drafts = new LinkedHashMap<>();

  private int document;
  private List<Entry> entries = List.of();

  public DecisionForm(Session session) {
    this.session = session;
    document = session.now().document();
    setId("decision");
    getStyleClass().add("decision-form");
    var heading = new Label("Decision");
    heading.getStyleClass().add("detail-heading");
    stale.setId("decision-stale");
    stale.getStyleClass().add("stale");
    stale.setWrapText(true);
    stale.setMinHeight(USE_PREF_SIZE);
    record.setId("decision-record");
    record.getStyleClass().addAll(Styles.ACCENT, "answer");
    record.setOnAction(event -> record());
    withdraw.setId("decision-withdraw");
    withdraw.getStyleClass().add("answer");
    withdraw.setOnAction(event -> withdraw());
    discard.setId("decision-discard");
    discard.getStyleClass().add("answer");
    discard.setOnAction(event -> {
      drafts.remove(ids());
      show();
    });
    var buttons = new FlowPane(record, withdraw, discard);
    buttons.getStyleClass().add("answers");
    getChildren().addAll(heading, stale, statuses, fields.node(), buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !record.isDisabled()) {
      // The field that has the focus hands its text in when it loses it.
      record.requestFocus();
      record();
      event.consume();
    }
  }

  /**
   * Asks about other threats, or about the same with newer facts.
   *
   * @param changes what changed since they were decided on, in words; may be empty
   */
  public void show(List<Entry> next, List<String> changes) {
    if (session.now().document() != document) {
      document = session.now().document();
      drafts.clear();
    }
    entries = List.copyOf(next);
    boolean any = entries.stream().anyMatch(Entry::stale);
    stale.setText(
        "The facts changed since this was decided. "
            + String.join(" ", changes)
            + " Record it again to confirm it.");
    present(stale, any);
    show();
  }

  private void show() {
    boolean here = !entries.isEmpty();
    present(this, here);
    if (!here) {
      return;
    }
    Draft draft = draft();
    boolean started = draft.decides(entries);
    boolean decided = entries.stream().anyMatch(entry -> entry.decision().isPresent());
    statuses.show(draft.status());
    present(fields.node(), started || drafts.containsKey(ids()));
    fields.show(draft);
    record.setText(entries.size() == 1 ? "Record decision" : "Record on " + entries.size());
    record.setDisable(!started || !differs(draft));
    present(record, started || decided);
    present(withdraw, decided);
    present(discard, drafts.containsKey(ids()));
  }

  private static void present(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Whether recording would change the model; a stale decision changes at least its facts. */
  private boolean differs(Draft draft) {
    return entries.stream()
        .anyMatch(entry -> !entry.decision().equals(Optional.of(draft.on(entry))));
  }

  private List<String> ids() {
    return entries.stream().map(entry -> entry.threat().id()).toList();
  }

  private Draft draft() {
    return Optional.ofNullable(drafts.get(ids())).orElseGet(this::recorded);
  }

  private Draft recorded() {
    return Draft.of(entries, decider(), LocalDate.now(java.time.ZoneId.systemDefault()));
  }

  /** Who decided last, or else the author of the model. */
  private String decider() {
    Desk desk = session.now();
    return desk.model().decisions().stream()
        .map(Decision::by)
        .filter(by -> !by.isBlank())
        .reduce((one, later) -> later)
        .orElseGet(() -> desk.model().info().author());
  }

  /** Begins to decide, or changes what is decided; nothing is recorded yet. */
  public void decide(Status status) {
    change(draft -> draft.withStatus(status));
  }

  /** Puts the cursor into the form. */
  public void focusStatus() {
    statuses.focusChosen();
  }

  private void change(UnaryOperator<Draft> change) {
    if (entries.isEmpty()) {
      return;
    }
    Draft next = change.apply(draft());
    if (next.equals(recorded())) {
      drafts.remove(ids());
    } else {
      drafts.put(ids(), next);
    }
    show();
  }

  private void record() {
    Draft draft = draft();
    if (entries.isEmpty() || !draft.decides(entries)) {
      return;
    }
    drafts.remove(ids());
    apply("Decide on ", entries.stream().<Edit>map(e -> new Edit.Decide(draft.on(e))).toList());
  }

  private void withdraw() {
    drafts.remove(ids());
    apply(
        "Withdraw decision on ",
        entries.stream()
            .filter(entry -> entry.decision().isPresent())
            .<Edit>map(entry -> new Edit.Withdraw(entry.threat().id()))
            .toList());
  }

  private void apply(String verb, List<Edit> edits) {
    String what = edits.size() == 1 ? "threat" : edits.size() + " threats";
    session.edit(new Edit.Composite(verb + what, edits));
  }
}

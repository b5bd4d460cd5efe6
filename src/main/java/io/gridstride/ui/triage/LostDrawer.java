package io.gridstride.ui.triage;

import io.gridstride.editor.Edit;
import io.gridstride.model.Decision;
import io.gridstride.review.DecisionNames;
import io.gridstride.review.LostDecision;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.session.Session;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Decisions whose threat is not there: a line that says so, and what to do with each. */
public final class LostDrawer extends VBox {
  /** So many threats are offered for one decision. */
  private static final int MOST_CANDIDATES = 20;

  private final Session session;
  private final Label words = new Label();
  private final ToggleButton open = new ToggleButton("Show");
  private final VBox lines = new VBox();
  private final ScrollPane list = new ScrollPane(lines);

  public LostDrawer(Session session) {
    this.session = session;
    setId("lost-decisions");
    open.setId("lost-open");
    open.setOnAction(event -> unfold());
    var notice = new HBox(words, open);
    notice.getStyleClass().add("notice");
    lines.getStyleClass().add("lost-lines");
    list.getStyleClass().add("detail");
    list.setFitToWidth(true);
    list.setPrefViewportHeight(150);
    list.setAccessibleText("Decisions without a threat");
    getChildren().addAll(notice, list);
    show(List.of());
    unfold();
  }

  private void unfold() {
    list.setVisible(open.isSelected());
    list.setManaged(open.isSelected());
    open.setText(open.isSelected() ? "Hide" : "Show");
    open.setAccessibleText(open.getText() + " decisions without a threat");
  }

  /** Shows other decisions; nothing at all is seen when there are none. */
  public void show(List<LostDecision> lost) {
    setVisible(!lost.isEmpty());
    setManaged(!lost.isEmpty());
    words.setText(
        lost.size() == 1
            ? "1 decision has lost its threat."
            : lost.size() + " decisions have lost their threats.");
    lines.getChildren().setAll(lost.stream().map(this::line).toList());
  }

  private Node line(LostDecision lost) {
    Decision decision = lost.decision();
    var title = new Label(decision.threat() + ": " + DecisionNames.of(decision.status()));
    title.getStyleClass().add("line-title");
    var why =
        new Label(why(lost) + (decision.reason().isBlank() ? "" : " Reason: " + decision.reason()));
    why.getStyleClass().add("remark");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    var buttons = new FlowPane();
    buttons.getStyleClass().add("answers");
    lost.recognised()
        .ifPresent(entry -> {
          var again = new Button("Re-attach to " + entry.subject());
          again.setId("reattach-" + decision.threat().replace('@', '-'));
          again.getStyleClass().add("answer");
          again.setOnAction(event -> attach(decision, entry));
          buttons.getChildren().add(again);
        });
    if (!lost.candidates().isEmpty()) {
      buttons.getChildren().add(choice(lost));
    }
    var remove = new Button("Remove");
    remove.setId("remove-" + decision.threat().replace('@', '-'));
    remove.getStyleClass().add("answer");
    remove.setAccessibleText("Remove the decision on " + decision.threat());
    remove.setOnAction(event -> session.edit(new Edit.Withdraw(decision.threat())));
    buttons.getChildren().add(remove);
    var line = new VBox(title, why, buttons);
    line.getStyleClass().add("lost-line");
    return line;
  }

  private MenuButton choice(LostDecision lost) {
    var menu = new MenuButton("Re-attach to\u2026");
    menu.getStyleClass().add("answer");
    menu.setAccessibleText("Re-attach the decision on " + lost.decision().threat());
    lost.candidates().stream()
        .limit(MOST_CANDIDATES)
        .forEach(candidate -> {
          Entry entry = candidate.entry();
          var item =
              new MenuItem(entry.subject() + ", " + candidate.alike() + " % of the facts alike");
          item.setMnemonicParsing(false);
          item.setOnAction(event -> attach(lost.decision(), entry));
          menu.getItems().add(item);
        });
    return menu;
  }

  private static String why(LostDecision lost) {
    return switch (lost.loss()) {
      case PART -> "What it was about is no longer in the model.";
      case NOT_RAISED -> "The rule does not apply here any more.";
      case RULE -> "No rule pack in use has this rule.";
    };
  }

  private void attach(Decision decision, Entry entry) {
    session.edit(
        new Edit.Composite(
            "Re-attach decision",
            List.of(
                new Edit.Withdraw(decision.threat()),
                new Edit.Decide(decision.on(entry.threat().id())))));
  }
}

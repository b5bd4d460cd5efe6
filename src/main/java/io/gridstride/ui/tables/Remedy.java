package io.gridstride.ui.tables;

import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Effect;
import io.gridstride.catalog.Quantity;
import io.gridstride.review.ChangeWords;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One way to close a threat: what to change, what else that does, and a button that does it. */
final class Remedy extends BorderPane {
  private static final int MOST = 12;

  private final VBox words = new VBox();

  /**
   * @param button what the button says; empty for none
   */
  Remedy(Counterfactual way, String button, Facts facts, Consumer<Counterfactual> onApply) {
    getStyleClass().add("remedy");
    String todo = todo(way, facts);
    words.getChildren().addAll(wrapped(todo, ""), wrapped(sentence(way.effect()), "remark"));
    setCenter(words);
    List<String> lines = lines(way.effect(), facts);
    if (!lines.isEmpty()) {
      addList(lines);
    }
    if (!button.isEmpty()) {
      var apply = new Button(button);
      apply.getStyleClass().add("answer");
      apply.setMinWidth(USE_PREF_SIZE);
      apply.setAccessibleText(button + ": " + todo);
      apply.setOnAction(event -> onApply.accept(way));
      var side = new VBox(apply);
      side.getStyleClass().add("remedy-side");
      setRight(side);
    }
  }

  private static String todo(Counterfactual way, Facts facts) {
    var changes = new ChangeWords(new PartNames(facts.dfd(), facts.catalog()));
    return changes.todo(way.changes());
  }

  private static String sentence(Effect effect) {
    int closed = effect.closes().size() + effect.settles().size() + effect.ends().size();
    int opened = effect.opens().size() + effect.begins().size();
    int left = effect.unsettles().size();
    return "Closes this"
        + (closed == 0 ? "" : " and " + Quantity.of(closed, "other"))
        + (opened == 0 ? "; opens none" : "; opens " + opened)
        + (left == 0 ? "" : "; leaves " + left + " undecided");
  }

  private static List<String> lines(Effect effect, Facts facts) {
    var lines = new ArrayList<String>();
    add(
        lines,
        "Also closes",
        Stream.concat(effect.closes().stream(), effect.ends().stream()),
        facts);
    add(lines, "Decides as safe", effect.settles().stream(), facts);
    add(lines, "Opens", Stream.concat(effect.opens().stream(), effect.begins().stream()), facts);
    add(lines, "Leaves undecided", effect.unsettles().stream(), facts);
    return lines;
  }

  private static void add(List<String> lines, String verb, Stream<String> ids, Facts facts) {
    List<String> all = ids.toList();
    all.stream().limit(MOST).forEach(id -> lines.add(verb + ": " + Remedies.title(id, facts)));
    if (all.size() > MOST) {
      lines.add(verb + " " + (all.size() - MOST) + " more");
    }
  }

  private void addList(List<String> lines) {
    var list = new VBox();
    list.getStyleClass().add("remedy-list");
    lines.forEach(line -> list.getChildren().add(wrapped(line, "remark")));
    var toggle = new Hyperlink("Show which");
    toggle.getStyleClass().add("part-link");
    toggle.setOnAction(event -> {
      toggle.setVisited(false);
      boolean open = words.getChildren().remove(list);
      if (!open) {
        words.getChildren().add(list);
      }
      toggle.setText(open ? "Show which" : "Hide");
    });
    words.getChildren().add(toggle);
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}

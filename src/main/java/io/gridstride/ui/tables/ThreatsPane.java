package io.gridstride.ui.tables;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Stride;
import io.gridstride.review.Register;
import io.gridstride.review.Register.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;

/** The register on the left, the chosen threat explained on the right. */
public final class ThreatsPane extends BorderPane {
  private final ThreatFilterBar bar = new ThreatFilterBar(filter -> refill());
  private final ThreatTable table;
  private final DetailPane pane = new DetailPane("threat-detail");
  private final ThreatDetail detail;
  private final Consumer<Optional<Entry>> onChosen;

  private Register register = new Register(List.of(), List.of());
  private Facts facts;
  private Optional<String> chosen = Optional.empty();
  private Optional<Explanation> explanation = Optional.empty();

  /**
   * Without threats yet.
   *
   * @param onPart called with the id of a part that somebody wants to see
   * @param onApply called with changes that somebody wants made
   */
  public ThreatsPane(
      Facts facts,
      Consumer<Optional<Entry>> onChosen,
      Consumer<String> onPart,
      Consumer<Counterfactual> onApply) {
    this.facts = facts;
    detail = new ThreatDetail(pane, onPart, onApply);
    this.onChosen = onChosen;
    table = new ThreatTable(this::choose);
    setTop(bar);
    setCenter(new SideBySide(table, pane));
    refill();
  }

  /** Shows new results; {@code threat} is the id of the one to explain. */
  public void show(Register next, Facts nextFacts, Optional<String> threat) {
    register = next;
    facts = nextFacts;
    chosen = threat;
    refill();
  }

  /** Lists only the threats of one category on one part. */
  public void only(Subject subject, Stride stride) {
    bar.only(subject.id(), facts.name(subject.id()), stride);
    table.requestFocus();
  }

  /** Shows what would close or open the chosen threat, once that is worked out. */
  public void explained(Optional<Explanation> next) {
    explanation = next;
    detail.explained(next, facts);
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    bar.focusWords();
  }

  private void choose(Optional<Entry> entry) {
    chosen = entry.map(one -> one.threat().id());
    explanation = Optional.empty();
    explain();
    onChosen.accept(entry);
  }

  private void refill() {
    bar.count(register.entries());
    table.setPlaceholder(register.entries().isEmpty() ? noThreats() : allHidden());
    table.fill(register.entries().stream().filter(bar.filter()::passes).toList(), chosen);
    explain();
  }

  private void explain() {
    register.entries().stream()
        .filter(entry -> chosen.equals(Optional.of(entry.threat().id())))
        .findFirst()
        .ifPresentOrElse(
            entry -> {
              detail.show(entry, facts);
              detail.explained(explanation, facts);
            },
            () -> pane.hint("Choose a threat to see why it is raised and what stops it."));
  }

  private static Node noThreats() {
    return Empty.of(
        "No threats yet",
        "Place two components and connect them with a flow: threats appear here.");
  }

  private Node allHidden() {
    var clear = new Button("Clear filter");
    clear.setId("clear-filter");
    clear.setOnAction(event -> bar.clear());
    return Empty.with("No threat passes the filter", clear);
  }
}

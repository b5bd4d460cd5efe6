package io.gridstride.ui.tables;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Decision;
import io.gridstride.review.Register;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.triage.DecisionForm;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final DecisionForm decision;
  private final Consumer<Optional<Entry>> onChosen;

  private Register register = new Register(List.of(), List.of());
  private Facts facts;
  private List<String> chosen = List.of();
  private boolean analysed;
  private Optional<Explanation> explanation = Optional.empty();

  /**
   * Without threats yet.
   *
   * @param decision asks what is decided on those chosen
   * @param lost stands under the table
   * @param onPart called with the id of a part that somebody wants to see
   * @param onApply called with changes that somebody wants made
   */
  public ThreatsPane(
      Facts facts,
      DecisionForm decision,
      Node lost,
      Consumer<Optional<Entry>> onChosen,
      Consumer<String> onPart,
      Consumer<Counterfactual> onApply) {
    this.facts = facts;
    this.decision = decision;
    detail = new ThreatDetail(pane, decision, onPart, onApply);
    this.onChosen = onChosen;
    table = new ThreatTable(this::choose);
    setTop(bar);
    var left = new BorderPane(table);
    left.setBottom(lost);
    setCenter(new SideBySide(left, pane));
    refill();
  }

  /**
   * Shows new results.
   *
   * @param threat id of the one to explain
   * @param current whether they are those of what is on the screen
   */
  public void show(Register next, Facts nextFacts, Optional<String> threat, boolean current) {
    analysed = current;
    register = next;
    facts = nextFacts;
    if (!chosen.stream().findFirst().equals(threat)) {
      chosen = threat.stream().toList();
    }
    refill();
  }

  /** Begins to decide on the chosen threats; the first listed if none is chosen. */
  public void decide(Optional<Decision.Status> status) {
    if (chosen.isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().select(0);
    }
    status.ifPresent(decision::decide);
    decision.focusStatus();
    pane.reveal(decision);
  }

  /** Lists only the threats of one category on one part. */
  public void only(Subject subject, Stride stride) {
    bar.only(subject.id(), facts.name(subject.id()), stride);
    table.requestFocus();
  }

  /** Lists only the threats on one part. */
  public void only(String part) {
    bar.only(part, facts.name(part));
    table.requestFocus();
  }

  /** Shows what would close or open the chosen threat, once that is worked out. */
  public void explained(Optional<Explanation> next) {
    explanation = next;
    if (chosen.size() == 1) {
      detail.explained(next, facts);
    }
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    bar.focusWords();
  }

  private void choose(List<Entry> entries) {
    List<String> next = entries.stream().map(one -> one.threat().id()).toList();
    boolean sameLead = next.stream().findFirst().equals(chosen.stream().findFirst());
    chosen = next;
    if (!sameLead) {
      explanation = Optional.empty();
    }
    explain();
    onChosen.accept(entries.stream().findFirst());
  }

  private void refill() {
    bar.count(register.entries());
    table.setPlaceholder(register.entries().isEmpty() ? noThreats() : allHidden());
    table.fill(register.entries().stream().filter(bar.filter()::passes).toList(), chosen);
    explain();
  }

  private void explain() {
    List<Entry> entries =
        chosen.size() == 1
            ? found(register.entries(), chosen)
            : found(List.copyOf(table.getItems()), chosen);
    switch (entries.size()) {
      case 0 -> detail.showNone();
      case 1 -> {
        detail.show(entries.getFirst(), facts);
        detail.explained(explanation, facts);
      }
      default -> detail.show(entries, facts);
    }
  }

  private static List<Entry> found(List<Entry> entries, List<String> ids) {
    Set<String> wanted = new LinkedHashSet<>(ids);
    return entries.stream().filter(entry -> wanted.contains(entry.threat().id())).toList();
  }

  private Node noThreats() {
    if (!analysed) {
      return Empty.of("Analysing the model", "Its threats appear here in a moment.");
    }
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

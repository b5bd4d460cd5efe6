package io.gridstride.ui.tables;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.analysis.Finding;
import io.gridstride.catalog.FindingType;
import io.gridstride.review.FindingWords;
import io.gridstride.ui.look.Chips;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/** Weaknesses of the network as a whole, the chosen one explained on the right. */
public final class FindingsPane extends BorderPane {
  private final ListView<Finding> list = new ListView<>();
  private final DetailPane pane = new DetailPane("finding-detail");

  private final FindingsNotice notice;
  private final PauseTransition blink = new PauseTransition(Duration.millis(400));

  private Facts facts;
  private boolean filling;

  /**
   * Without findings yet.
   *
   * @param onAgain starts the search again after somebody has stopped it
   */
  public FindingsPane(Facts facts, Consumer<Optional<Finding>> onChosen, Runnable onAgain) {
    this.facts = facts;
    notice = new FindingsNotice(onAgain);
    setTop(notice);
    blink.setOnFinished(event -> mark(FindingsStand.SEARCHING));
    list.setId("findings");
    list.setAccessibleText("Findings about the network as a whole");
    list.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    list.setCellFactory(owner -> new FindingCell(onChosen));
    list.setPlaceholder(
        Empty.of(
            "No findings",
            "Flat networks, missing DMZs and single points of failure appear here."));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (!filling) {
            explain();
            onChosen.accept(chosen());
          }
        });
    setCenter(new SideBySide(list, pane));
    explain();
  }

  /** Shows new results; {@code finding} is the id of the one to explain. */
  public void show(List<Finding> findings, Facts nextFacts, Optional<String> finding) {
    facts = nextFacts;
    filling = true;
    try {
      list.getItems().setAll(findings);
      list.getSelectionModel().clearSelection();
      findings.stream()
          .filter(one -> finding.equals(Optional.of(one.id())))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
    } finally {
      filling = false;
    }
    explain();
  }

  /** Says whether the findings are those of what is drawn now. A short search is not told. */
  public void stand(FindingsStand stand) {
    if (stand == FindingsStand.SEARCHING) {
      if (blink.getStatus() != Animation.Status.RUNNING) {
        blink.playFromStart();
      }
    } else {
      blink.stop();
      mark(stand);
    }
  }

  private void mark(FindingsStand stand) {
    notice.show(stand, !list.getItems().isEmpty());
    list.setOpacity(stand == FindingsStand.CURRENT ? 1 : 0.6);
  }

  private Optional<Finding> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void explain() {
    chosen()
        .ifPresentOrElse(
            this::explain,
            () -> pane.hint("Choose a finding to see what it means and where it shows."));
  }

  private void explain(Finding finding) {
    Optional<FindingType> type = facts.catalog().finding(finding.type());
    pane.start(
        title(finding),
        finding.id() + "  on  " + facts.name(finding.subject()) + concerned(finding),
        Chips.severity(finding.severity()));
    type.ifPresent(words -> pane.paragraph("What it means", words.meaning()));
    pane.paragraph(
        "Where it shows",
        finding.path().stream().map(facts::name).collect(Collectors.joining("  \u2192  ")));
    pane.list(
        "Why it is raised",
        finding.evidence().stream()
            .map(fact -> DetailPane.item(facts.words(fact), Facts.origin(fact)))
            .toList());
    type.ifPresent(words -> {
      pane.paragraph("What to do", words.advice());
      pane.list(
          "Controls",
          words.controls().stream().map(id -> DetailPane.item(facts.control(id), id)).toList());
      pane.list(
          "References",
          words.references().stream().map(id -> DetailPane.item(facts.reference(id), "")).toList());
    });
  }

  private static String concerned(Finding finding) {
    return finding.units() == 0 ? "" : ", concerns " + FindingWords.units(finding);
  }

  private String title(Finding finding) {
    return facts.catalog().finding(finding.type()).map(FindingType::title).orElse(finding.type());
  }

  private final class FindingCell extends LineCell<Finding> {
    FindingCell(Consumer<Optional<Finding>> onChosen) {
      setOnMouseClicked(
          event -> Optional.ofNullable(getItem()).map(Optional::of).ifPresent(onChosen));
    }

    @Override
    protected String spoken(Finding finding) {
      return finding.severity().title() + ", " + title(finding) + ", " + about(finding);
    }

    private String about(Finding finding) {
      return facts.name(finding.subject()) + concerned(finding);
    }

    @Override
    protected Node line(Finding finding) {
      var code = new Label(finding.type());
      code.getStyleClass().add("remark");
      code.setMinWidth(Region.USE_PREF_SIZE);
      var words =
          new TextFlow(
              text(title(finding), "finding-title"),
              text("   " + about(finding), "finding-subject"));
      HBox.setHgrow(words, Priority.ALWAYS);
      var severity = new HBox(Chips.severity(finding.severity()));
      severity.getStyleClass().add("finding-severity");
      var row = new HBox(severity, code, words);
      row.getStyleClass().add("finding-line");
      return row;
    }

    private static Text text(String words, String style) {
      var text = new Text(words);
      text.getStyleClass().add(style);
      return text;
    }
  }
}

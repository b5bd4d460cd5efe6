package io.gridstride.ui;

import atlantafx.base.theme.Styles;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Stride;
import io.gridstride.editor.Input;
import io.gridstride.model.Decision;
import io.gridstride.review.LostDecision;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.PartNames;
import io.gridstride.review.Register;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.levels.LevelsPane;
import io.gridstride.ui.paths.PathsPane;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.questions.QuestionsPane;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Results;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import io.gridstride.ui.tables.Facts;
import io.gridstride.ui.tables.FindingsPane;
import io.gridstride.ui.tables.FindingsStand;
import io.gridstride.ui.tables.MatrixPane;
import io.gridstride.ui.tables.ThreatsPane;
import io.gridstride.ui.triage.DecisionForm;
import io.gridstride.ui.triage.LostDrawer;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The panel at the bottom. Choosing a line selects what it is about on the canvas. */
final class Tables extends TabPane {
  private final ThreatsPane threats;
  private final LostDrawer lost;
  private final FindingsPane findings;
  private final QuestionsPane questions;
  private final Tab questionsTab;
  private final MatrixPane matrix;
  private final Tab matrixTab;
  private final Tab threatsTab;
  private final Tab findingsTab;
  private final PathsPane paths;
  private final Tab pathsTab;
  private final LevelsPane levels;
  private final Tab levelsTab;
  private final Session session;
  private final DiagramView diagram;
  private final Places places;

  Tables(Session session, DiagramView diagram, Places places) {
    this.session = session;
    this.diagram = diagram;
    this.places = places;
    Facts facts = facts(session.now());
    lost = new LostDrawer(session);
    threats =
        new ThreatsPane(
            facts,
            new DecisionForm(session),
            lost,
            entry ->
                choose(
                    entry.map(one -> one.threat().id()), entry.map(one -> one.threat().subject())),
            this::show,
            way -> session.change("Close threat", way.changes()));
    findings =
        new FindingsPane(
            facts,
            finding -> {
              choose(finding.map(Finding::id), finding.map(Finding::subject));
              finding.map(Finding::path).ifPresent(this::trail);
            },
            session::searchAgain);
    questions = new QuestionsPane(session, facts, this::show);
    questionsTab = new Tab("Questions", questions);
    questionsTab.setId("tab-questions");
    questionsTab.setOnSelectionChanged(event -> showQuestions(session.now()));
    matrix = new MatrixPane(this::show, this::list);
    matrixTab = new Tab("Matrix", matrix);
    matrixTab.setId("tab-matrix");
    matrixTab.setOnSelectionChanged(event -> showMatrix(session.now().results()));
    threatsTab = new Tab("Threats", threats);
    threatsTab.setId("tab-threats");
    findingsTab = new Tab("Findings", findings);
    findingsTab.setId("tab-findings");
    paths = new PathsPane(session, path -> diagram.revealAll(path.elements()));
    pathsTab = new Tab("Attack paths", paths);
    pathsTab.setId("tab-paths");
    pathsTab.selectedProperty().addListener(change -> watch());
    levels = new LevelsPane(session, place -> showAll(place.members()));
    levelsTab = new Tab("Levels", levels);
    levelsTab.setId("tab-levels");
    levelsTab.selectedProperty().addListener(change -> watch());
    sceneProperty().addListener(change -> watch());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setId("tables");
    setAccessibleText("Results");
    getStyleClass().addAll(Styles.DENSE, "tables");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs().setAll(threatsTab, questionsTab, matrixTab, findingsTab, pathsTab, levelsTab);
    session.listen(this::show);
  }

  /** Nobody looks at a tab behind others, nor at one that is taken out of the window. */
  private void watch() {
    paths.watch(pathsTab.isSelected() && getScene() != null);
    levels.watch(levelsTab.isSelected() && getScene() != null);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !(session.now().lens() instanceof Lens.Nothing)) {
      session.look(new Lens.Nothing());
      event.consume();
    }
  }

  /** Brings the attack paths forward. */
  void showPaths() {
    getSelectionModel().select(pathsTab);
  }

  /** Brings the threats forward and begins to decide on the chosen ones. */
  void decide(Optional<Decision.Status> status) {
    getSelectionModel().select(threatsTab);
    threats.decide(status);
  }

  /** Lists the threats on one part. */
  void showThreats(String part) {
    getSelectionModel().select(threatsTab);
    threats.only(part);
  }

  /** Brings the security levels forward. */
  void showLevels() {
    getSelectionModel().select(levelsTab);
  }

  /** Lets what cuts all attack paths stand out. */
  void showCut() {
    showPaths();
    paths.showCut();
  }

  private static Facts facts(Desk desk) {
    return new Facts(desk.results().model().dfd(), desk.results().catalog());
  }

  private void choose(Optional<String> chosen, Optional<Subject> subject) {
    session.choose(chosen);
    subject.ifPresent(about -> show(about.id()));
  }

  private void trail(List<String> elements) {
    if (elements.isEmpty()) {
      session.look(new Lens.Nothing());
    } else {
      session.look(new Lens.Trail(elements));
      diagram.revealAll(elements);
    }
  }

  /** Selects the members of a zone or conduit and brings them into view. */
  private void showAll(List<String> parts) {
    session.look(new Lens.Nothing());
    session.send(Input.Select.of(parts));
    diagram.revealAll(parts);
  }

  /** Selects a part and brings it into view; what is not drawn, such as a key group, is left. */
  private void show(String part) {
    if (session.now().model().dfd().part(part).isPresent()) {
      places.pass(part);
    }
  }

  private void show(Desk old, Desk desk) {
    Results results = desk.results();
    Results before = old.results();
    boolean first = Snapshots.same(old, desk);
    boolean chosen = !desk.chosen().equals(old.chosen());
    Facts facts = facts(desk);
    if (first || !desk.explanation().equals(old.explanation())) {
      threats.explained(desk.explanation());
    }
    if (first || chosen || !Snapshots.same(results.register(), before.register())) {
      threats.show(results.register(), facts, desk.chosen(), desk.analysed());
      lost.show(LostDecision.of(results.register(), results.model().dfd(), results.catalog()));
      long open = results.register().entries().stream().filter(Register.Entry::needsWork).count();
      threatsTab.setText("Threats  " + Quantity.number(open) + " open");
    }
    if (first || !Snapshots.same(results.questions(), before.questions())) {
      showQuestions(desk);
      questionsTab.setText("Questions  " + Quantity.number(results.questions().size()));
    }
    if (first || !Snapshots.same(results.matrix(), before.matrix())) {
      showMatrix(results);
    }
    if (first || chosen || !Snapshots.same(results.analysis(), before.analysis())) {
      findings.show(results.analysis().findings(), facts, desk.chosen());
      findingsTab.setText("Findings  " + Quantity.number(results.analysis().findings().size()));
    }
    findings.stand(stand(desk));
    if (chosen) {
      desk.chosen().ifPresent(this::bringForward);
    }
  }

  /** A question has a row for each part it is about; behind others they would slow each frame. */
  private void showQuestions(Desk desk) {
    if (questionsTab.isSelected()) {
      questions.show(desk.results(), facts(desk));
    }
  }

  /** Rows are made only while somebody looks: a large model has thousands. */
  private void showMatrix(Results results) {
    if (matrixTab.isSelected()) {
      Facts facts = new Facts(results.model().dfd(), results.catalog());
      matrix.show(
          results.matrix(),
          facts,
          results
              .explainer()
              .map(explainer ->
                  new MatrixReasons(explainer, new PartNames(facts.dfd(), facts.catalog()))));
    }
  }

  private void list(Subject subject, Stride stride) {
    threats.only(subject, stride);
    getSelectionModel().select(threatsTab);
    show(subject.id());
  }

  private static FindingsStand stand(Desk desk) {
    return desk.surveyed()
        ? FindingsStand.CURRENT
        : desk.search().isPresent() || !desk.analysed()
            ? FindingsStand.SEARCHING
            : FindingsStand.STOPPED;
  }

  private void bringForward(String chosen) {
    boolean threat =
        session.now().results().register().entries().stream()
            .anyMatch(entry -> entry.threat().id().equals(chosen));
    getSelectionModel().select(threat ? threatsTab : findingsTab);
  }
}

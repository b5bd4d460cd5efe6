package io.gridstride.ui.report;

import io.gridstride.file.Home;
import io.gridstride.file.ReportTemplates;
import io.gridstride.model.ModelInfo;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.DateEntry;
import io.gridstride.ui.fields.Rows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What the report shall be. */
final class Choices extends VBox {
  private final Window owner;
  private final Supplier<Optional<Path>> near;
  private final Runnable onChange;
  private final Choice<Profile> profiles =
      Choice.of(options(List.of(Profile.values()), ProfileWords::title), this::changeProfile);
  private final Choice<Paper> papers =
      Choice.of(options(List.of(Paper.values()), ProfileWords::title), this::changePaper);
  private final Choice<Template> templates = Choice.of(List.of(), this::changeTemplate);
  private final DateEntry day = new DateEntry(date -> changed());
  private final TextField revision = new TextField();
  private final TextField marking = new TextField();
  private final CompareField before;
  private final PartChecks parts = new PartChecks(this::changed);
  private final List<Template> offered = new ArrayList<>();
  private Profile profile = Profile.FULL;
  private Template template = Template.BUILT_IN;
  private Optional<Paper> paper = Optional.empty();

  /** A template that can be chosen; without a path it is the built-in one. */
  private record Template(Optional<Path> path) {
    static final Template BUILT_IN = new Template(Optional.empty());

    String title() {
      return path.map(Path::getFileName)
          .map(name -> name.toString().replaceFirst("\\.json$", ""))
          .orElse("Built-in");
    }
  }

  /**
   * A full report on A4.
   *
   * @param onChange called after every choice
   */
  Choices(Window owner, Supplier<Optional<Path>> near, Runnable onChange) {
    this.owner = owner;
    this.near = near;
    this.onChange = onChange;
    before = new CompareField(owner, near, this::changed);
    getStyleClass().add("report-choices");
    offered.add(Template.BUILT_IN);
    ReportTemplates.list(Home.find().reportTemplates()).forEach(this::offer);
    profiles.show(Optional.of(profile));
    templates.show(Optional.of(template));
    day.show(Optional.of(today()));
    show(Brief.of(profile));
    offerComparison();
    getChildren().addAll(rows(), parts);
  }

  private Rows rows() {
    id(profiles.control(), "report-profile");
    id(papers.control(), "report-paper");
    id(templates.control(), "report-template");
    id(day.control(), "report-date");
    id(revision, "report-revision");
    id(marking, "report-marking");
    var rows = new Rows("");
    rows.add("Report", profiles.control(), "Whom the report is for decides what it has.");
    rows.add("Template", templates.control(), "The words and looks of your house.");
    rows.add("Own template", ownTemplate(), "A template.json, or a folder that holds one.");
    rows.add("Paper", papers.control());
    rows.add(
        "Compare with", before.control(), "An earlier version of this model, or another design.");
    rows.wide(before.clear());
    rows.add("Date", day.control(), "The date that the report bears; today if empty.");
    rows.add(
        "Version",
        revision,
        "Which version of the model this is, on the cover; as the model says if empty.");
    rows.add(
        "Classification",
        marking,
        "How confidential it is, on every page; as the model says if empty.");
    Stream.of(revision, marking)
        .forEach(field -> field.textProperty().addListener((property, old, text) -> changed()));
    return rows;
  }

  private static void id(Node control, String id) {
    control.setId(id);
  }

  private MenuButton ownTemplate() {
    var button = new MenuButton("Choose\u2026");
    button.setId("report-template-own");
    button.getItems().setAll(item("File\u2026", this::file), item("Folder\u2026", this::folder));
    return button;
  }

  private static MenuItem item(String title, Runnable action) {
    var item = new MenuItem(title);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static <T> List<Choice.Option<T>> options(List<T> values, Function<T, String> title) {
    return values.stream()
        .map(value -> new Choice.Option<>(Optional.of(value), title.apply(value)))
        .toList();
  }

  Wish wish() {
    return new Wish(
        profile,
        template.path(),
        paper,
        parts.with(),
        parts.without(),
        before.file(),
        day.value().orElseGet(Choices::today),
        revision.getText().strip(),
        marking.getText().strip());
  }

  private void offerComparison() {
    parts.offer(
        ReportPart.CHANGES, before.file().isPresent() ? "" : " (once compared with another model)");
  }

  /** What the report says of the model where the person says nothing. */
  void show(ModelInfo info) {
    revision.setPromptText(info.revision());
    marking.setPromptText(info.marking());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** Shows what the choices came to. */
  void show(Brief brief) {
    papers.show(Optional.of(brief.paper()));
    parts.show(brief.parts());
  }

  private void changed() {
    offerComparison();
    onChange.run();
  }

  private void changeProfile(Optional<Profile> chosen) {
    profile = chosen.orElse(Profile.FULL);
    startAfresh();
  }

  private void changeTemplate(Optional<Template> chosen) {
    template = chosen.orElse(Template.BUILT_IN);
    paper = Optional.empty();
    startAfresh();
  }

  private void changePaper(Optional<Paper> chosen) {
    paper = chosen;
    changed();
  }

  /** Another profile or template has parts of its own. What a template has is read later. */
  private void startAfresh() {
    parts.forget();
    if (template.path().isEmpty()) {
      Brief own = Brief.of(profile);
      show(own.on(paper.orElse(own.paper())));
    }
    changed();
  }

  private void file() {
    Choosers.openTemplate(owner, template.path().or(near)).ifPresent(this::take);
  }

  private void folder() {
    Choosers.openTemplateFolder(owner).ifPresent(this::take);
  }

  private void take(Path path) {
    offer(path);
    var chosen = new Template(Optional.of(path));
    templates.show(Optional.of(chosen));
    changeTemplate(Optional.of(chosen));
  }

  private void offer(Path path) {
    var next = new Template(Optional.of(path));
    if (!offered.contains(next)) {
      offered.add(next);
    }
    templates.offer(options(offered, Template::title));
  }
}

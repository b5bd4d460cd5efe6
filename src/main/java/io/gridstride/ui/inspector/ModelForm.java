package io.gridstride.ui.inspector;

import io.gridstride.editor.Edit;
import io.gridstride.model.ModelInfo;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is stated about the model as a whole, and what to do next. */
final class ModelForm implements Form {
  private final Session session;
  private final TextEntry name;
  private final TextEntry description;
  private final TextEntry author;
  private final TextEntry organisation;
  private final TextEntry revision;
  private final TextEntry marking;
  private final PartControls controls;
  private final VBox steps = new VBox();
  private final VBox box;

  private List<String> shown = List.of();

  ModelForm(Session session) {
    this.session = session;
    name = TextEntry.line(text -> !text.isEmpty(), text -> edit(ModelInfo::withName, text));
    name.control().setId("model-name");
    description = TextEntry.area(5, text -> edit(ModelInfo::withDescription, text));
    description.control().setId("model-description");
    author = TextEntry.line(text -> true, text -> edit(ModelInfo::withAuthor, text));
    organisation = TextEntry.line(text -> true, text -> edit(ModelInfo::withOrganisation, text));
    revision = TextEntry.line(text -> true, text -> edit(ModelInfo::withRevision, text));
    revision.control().setId("model-revision");
    marking = TextEntry.line(text -> true, text -> edit(ModelInfo::withMarking, text));
    marking.control().setId("model-marking");
    var rows = new Rows("Model");
    rows.tall("Name", name.control());
    rows.add("Author", author.control());
    rows.add("Organisation", organisation.control());
    rows.add("Version", revision.control(), "Which version of the model this is, in your words.");
    rows.add(
        "Classification",
        marking.control(),
        "How confidential it is: on the cover and every page of its reports.");
    rows.tall("Description", description.control());
    steps.getStyleClass().addAll("rows", "next-steps");
    controls = new PartControls(session, Optional.empty());
    box = new VBox(steps, rows, controls.node());
  }

  private void edit(BiFunction<ModelInfo, String, ModelInfo> change, String text) {
    session.edit(new Edit.SetInfo(change.apply(session.now().model().info(), text)));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.editor().selection().isEmpty();
  }

  @Override
  public void show(Desk desk) {
    ModelInfo info = desk.model().info();
    name.show(info.name());
    description.show(info.description());
    author.show(info.author());
    organisation.show(info.organisation());
    revision.show(info.revision());
    marking.show(info.marking());
    controls.show(desk);
    List<String> next = NextSteps.of(desk);
    if (!next.equals(shown)) {
      shown = next;
      steps.getChildren().setAll(Rows.heading("What to do next"));
      next.forEach(step -> steps.getChildren().add(line(step)));
    }
  }

  private static Label line(String step) {
    var label = new Label(step);
    label.setWrapText(true);
    label.getStyleClass().add("next-step");
    return label;
  }
}

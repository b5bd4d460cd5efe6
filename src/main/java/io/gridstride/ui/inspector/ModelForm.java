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
  private final PartControls controls;
  private final VBox steps = new VBox();
  private final VBox box;

  private List<String> shown = List.of();

  ModelForm(Session session) {
    this.session = session;
    name = TextEntry.line(text -> !text.isEmpty(), text -> edit(ModelInfo::withName, text));
    name.control().setId("model-name");
    description = TextEntry.area(5, text -> edit(ModelForm::withDescription, text));
    description.control().setId("model-description");
    author = TextEntry.line(text -> true, text -> edit(ModelForm::withAuthor, text));
    organisation = TextEntry.line(text -> true, text -> edit(ModelForm::withOrganisation, text));
    var rows = new Rows("Model");
    rows.tall("Name", name.control());
    rows.tall("Author", author.control());
    rows.tall("Organisation", organisation.control());
    rows.tall("Description", description.control());
    steps.getStyleClass().addAll("rows", "next-steps");
    controls = new PartControls(session, Optional.empty());
    box = new VBox(steps, rows, controls.node());
  }

  private void edit(BiFunction<ModelInfo, String, ModelInfo> change, String text) {
    session.edit(new Edit.SetInfo(change.apply(session.now().model().info(), text)));
  }

  private static ModelInfo withDescription(ModelInfo info, String text) {
    return new ModelInfo(info.name(), text, info.author(), info.organisation(), info.extras());
  }

  private static ModelInfo withAuthor(ModelInfo info, String text) {
    return new ModelInfo(info.name(), info.description(), text, info.organisation(), info.extras());
  }

  private static ModelInfo withOrganisation(ModelInfo info, String text) {
    return new ModelInfo(info.name(), info.description(), info.author(), text, info.extras());
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

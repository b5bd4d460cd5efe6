package io.gridstride.ui.inspector;

import io.gridstride.catalog.DataKind;
import io.gridstride.editor.Edit;
import io.gridstride.editor.IdSource;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.ui.fields.Tags;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Control;

/**
 * Which data assets a flow carries. Kinds of data that the model has no asset of are offered too:
 * ticking one makes the asset.
 */
final class DataChoice {
  private static final String KIND = "kind:";

  private final Session session;
  private final String flow;
  private final Tags tags;

  DataChoice(Session session, String flow) {
    this.session = session;
    this.flow = flow;
    tags = new Tags(List.of(), Optional.empty(), chosen -> carry(chosen.orElse(List.of())));
    tags.control().setId("flow-data");
  }

  Control control() {
    return tags.control();
  }

  void show(Dfd dfd, Flow carrier) {
    tags.offer(
        Stream.concat(
                dfd.assets().values().stream()
                    .map(asset -> new Tags.Option(asset.id(), asset.name())),
                session.catalog().dataKinds().values().stream()
                    .filter(kind -> isNew(dfd, kind))
                    .map(kind -> new Tags.Option(KIND + kind.id(), kind.name())))
            .toList());
    tags.show(Optional.of(carrier.data()));
  }

  private static boolean isNew(Dfd dfd, DataKind kind) {
    return assetOf(dfd, kind).isEmpty();
  }

  /** The open menu goes on offering a kind whose asset it has made. */
  private static Optional<String> assetOf(Dfd dfd, DataKind kind) {
    return dfd.assets().values().stream()
        .filter(asset -> asset.kind().equals(kind.id()))
        .map(DataAsset::id)
        .findFirst();
  }

  private void carry(List<String> chosen) {
    Desk desk = session.now();
    IdSource ids = desk.editor().ids();
    var edits = new ArrayList<Edit>();
    var assets = new ArrayList<String>();
    for (String one : chosen) {
      Optional<DataKind> kind =
          one.startsWith(KIND)
              ? session.catalog().dataKind(one.substring(KIND.length()))
              : Optional.empty();
      Optional<String> made = kind.flatMap(wanted -> assetOf(desk.model().dfd(), wanted));
      String id = kind.isEmpty() ? one : made.orElse(ids.fresh("data"));
      kind.filter(_ -> made.isEmpty())
          .ifPresent(fresh -> edits.add(new Edit.Add(DataAsset.of(id, fresh.id(), fresh.name()))));
      assets.add(id);
      ids = ids.past(Stream.of(id));
    }
    edits.add(new Edit.SetData(flow, assets));
    session.edit(new Edit.Composite("Change data carried", edits));
  }
}

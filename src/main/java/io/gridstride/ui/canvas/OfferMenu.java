package io.gridstride.ui.canvas;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.editor.Input;
import io.gridstride.editor.OfferGesture;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.palette.PaletteDrag;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** The list beside the end of a flow drawn into free space: what the flow may lead to. */
final class OfferMenu {
  private static final double AWAY = 14;

  private final Session session;
  private final SearchCard<ComponentType> card;
  private Optional<OfferGesture> shown = Optional.empty();

  OfferMenu(Session session, Runnable onClosed) {
    this.session = session;
    card =
        new SearchCard<>(
            "offer",
            new SearchCard.Deeds<>(this::found, type -> {}, this::take, this::leave, onClosed));
    card.ask(
        "What does the flow lead to?",
        "What does the flow lead to? Usual neighbours come first",
        "Components");
    card.show(this::dress);
  }

  Node node() {
    return card;
  }

  /** Opens at the end of the flow that waits for an answer, or closes. */
  void show(Viewport view, double width, double height) {
    Optional<OfferGesture> offer = session.now().editor().offer();
    if (!offer.equals(shown)) {
      boolean wasOpen = shown.isPresent();
      shown = offer;
      if (offer.isEmpty()) {
        card.close();
      } else if (!wasOpen) {
        card.open("");
      }
    }
    offer.ifPresent(at ->
        card.place(
            view.viewX(at.middle().x()) + AWAY, view.viewY(at.middle().y()) + AWAY, width, height));
  }

  private List<ComponentType> found(String words) {
    Catalog catalog = session.catalog();
    return shown
        .map(offer -> Neighbours.found(catalog, session.now().editor(), offer.source(), words))
        .orElse(List.of());
  }

  private void take(ComponentType type) {
    session.send(new Input.TakeOffer(PaletteDrag.template(type)));
  }

  private void leave() {
    if (session.now().editor().offer().isPresent()) {
      session.send(new Input.Escape());
    }
  }

  /** A component type with its picture. */
  private void dress(ListCell<ComponentType> cell) {
    ComponentType type = cell.getItem();
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.setText(type.name());
    cell.setId("offer-" + type.id().replace('.', '-'));
    cell.setGraphic(
        Optional.ofNullable(session.catalog().glyphs().get(type.glyph()))
            .map(glyph -> Icons.boxed(Icons.glyph(glyph.path())))
            .orElse(null));
  }
}

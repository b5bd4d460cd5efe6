package io.gridstride.report.pdf;

import static io.gridstride.report.pdf.PageFormat.MILLIMETRE;

import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a card: its head over the full width, then each part with its label in the left column and
 * its text in the right one. It may break inside; what follows on the next page says whose it is. A
 * picture that has no room on the page stands on the next one, where the text has room before it.
 */
final class CardLayout {
  /** A card of at most this share of a page stays whole, unless too much would be left empty. */
  private static final float MOSTLY_WHOLE = .26f;

  /** A share of a page that may be left empty for it. */
  private static final float LEFT_EMPTY = .14f;

  /** What of a longer one stands on either page at least. */
  private static final int LEAST_LINES = 4;

  private static final float LABELS = 29 * MILLIMETRE;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LEAD = 300;
  private static final String CONTINUED = ", continued";
  private static final float BEFORE = 6.5f * MILLIMETRE;
  private static final float BEFORE_ONE_THAT_GOES_ON = 3.6f * MILLIMETRE;
  private static final float BEFORE_PART = 1.3f * MILLIMETRE;
  private static final float BEFORE_ITEM = .5f * MILLIMETRE;

  private final Typesetter typesetter;
  private final Flow flow;

  CardLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  /**
   * @param headingType structure type of its title, one level below the heading before it
   */
  void add(Card card, Tag parent, String headingType) {
    Tag division = parent.child("Div");
    float width = flow.width();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        card.goesOn()
            ? lineHead(card, division, headingType, width)
            : head(card, division, headingType, width));
    List<Piece> picture =
        card.picture()
            .map(drawing -> new PictureLayout(typesetter, flow).pieces(drawing, division, 0))
            .orElse(List.of());
    List<Piece> text = new ArrayList<>();
    for (CardPart part : card.parts()) {
      text.addAll(part(part, division, width));
    }
    float left = flow.left() - height(pieces);
    boolean after = height(picture) > left && height(text) <= left;
    pieces.addAll(after ? text : picture);
    pieces.addAll(after ? picture : text);
    int last = pieces.size() - 1;
    Strip again = continued(card.mark() + " " + card.title(), width);
    float rest = height(pieces);
    float frame = flow.format().frameHeight();
    boolean whole = rest <= frame * MOSTLY_WHOLE && flow.left() <= frame * LEFT_EMPTY;
    for (int i = 0; i <= last; i++) {
      Piece piece = pieces.get(i);
      rest -= piece.before() + piece.strip().height();
      boolean keep = whole || i < LEAST_LINES || rest < LEAST_LINES * Look.CARD.lineHeight();
      Piece kept =
          new Piece(piece.strip(), piece.before(), i < last && (keep || piece.keepWithNext()));
      flow.add(i == 0 ? first(kept, card, width) : kept.repeating(again));
    }
  }

  private Piece first(Piece head, Card card, float width) {
    return card.goesOn() ? head.repeating(continued(card.title(), width)) : head;
  }

  /** What a page says first that begins within something. */
  private Strip continued(String what, float width) {
    return new ContinuedStrip(
        typesetter.setLine(what, CONTINUED, Look.CAPTION, width, Page.ARTIFACT));
  }

  private static float height(List<Piece> pieces) {
    return (float)
        pieces.stream().mapToDouble(piece -> piece.before() + piece.strip().height()).sum();
  }

  private Piece head(Card card, Tag division, String headingType, float width) {
    TaggedText title =
        typesetter.set(
            CleanText.line(card.title(), LONGEST_TITLE),
            Look.CARD_TITLE,
            width - 32 * MILLIMETRE,
            Optional.of(division.child(headingType)));
    Optional<Tag> line = Optional.of(division.child("P"));
    Pill pill = new Pill(typesetter, card.chip(), line);
    TaggedText lead = typesetter.set(lead(card), Look.CAPTION, width, line);
    return new Piece(
        new HeadStrip(typesetter.file(), card, title, lead, pill, width), BEFORE, true);
  }

  /** The lead alone, under the title of the card above. */
  private Piece lineHead(Card card, Tag division, String headingType, float width) {
    Optional<Tag> line = Optional.of(division.child(headingType));
    Pill pill = new Pill(typesetter, card.chip(), line);
    TaggedText lead = typesetter.set(lead(card), Look.CAPTION, width - pill.width() - 6, line);
    return new Piece(
        new LineStrip(typesetter.file(), card, lead, pill, width), BEFORE_ONE_THAT_GOES_ON, true);
  }

  private static List<Run> lead(Card card) {
    List<Run> runs = new ArrayList<>(List.of(Run.strong(card.mark() + "   ")));
    card.lead().stream()
        .map(run -> new Run(CleanText.line(run.text(), LONGEST_LEAD), run.weight(), run.target()))
        .forEach(runs::add);
    return runs;
  }

  private List<Piece> part(CardPart part, Tag division, float width) {
    TaggedText label =
        typesetter.setLine(part.label(), Look.LABEL, LABELS - 6, Optional.of(division.child("P")));
    List<Piece> pieces = new ArrayList<>();
    Tag holder = part.listed() ? division.child("L").bulleted() : division;
    for (List<Run> item : part.items()) {
      Tag tag = part.listed() ? holder.child("LI").child("LBody") : holder.child("P");
      float indent = LABELS + (part.listed() ? Look.INDENT : 0);
      TaggedText text = typesetter.set(item, Look.CARD, width - indent, Optional.of(tag));
      List<Piece> lines =
          new ArrayList<>(
              Typesetter.pieces(text, pieces.isEmpty() ? BEFORE_PART : BEFORE_ITEM, indent));
      if (part.listed()) {
        lines.set(0, over(new BulletStrip(LABELS, Look.CARD.lineHeight()), lines.getFirst()));
      }
      if (pieces.isEmpty()) {
        lines.set(0, over(label.line(0, 0), lines.getFirst()));
      }
      pieces.addAll(lines);
    }
    return pieces;
  }

  private static Piece over(Strip strip, Piece piece) {
    return new Piece(strip.with(piece.strip()), piece.before(), piece.keepWithNext());
  }

  private record HeadStrip(
      PdfFile file, Card card, TaggedText title, TaggedText lead, Pill pill, float width)
      implements Strip {
    private static final float TOP = 2.2f * MILLIMETRE;
    private static final float BOTTOM = .6f * MILLIMETRE;

    @Override
    public float height() {
      return TOP + title.text().height() + lead.text().height() + BOTTOM;
    }

    @Override
    public void paint(Page page, float left, float top) {
      file.place(card.id(), page, top - 4);
      Shapes.rule(page, Look.HEAD_LINE, left, top, width, .6f);
      int tone = Look.shade(card.chip().tone()).dot();
      Shapes.fill(page, tone, left, top - .3f, LABELS - 6, 2);
      title.paint(page, left, top + TOP);
      pill.paint(page, left + width - pill.width(), top + TOP, title.text().lineHeight());
      lead.paint(page, left, top + TOP + title.text().height());
    }
  }

  private record LineStrip(PdfFile file, Card card, TaggedText lead, Pill pill, float width)
      implements Strip {
    private static final float TOP = 1.4f * MILLIMETRE;

    @Override
    public float height() {
      return TOP + lead.text().height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      file.place(card.id(), page, top - 4);
      Shapes.rule(page, Look.HAIRLINE, left, top, width, .5f);
      lead.paint(page, left, top + TOP);
      pill.paint(page, left + width - pill.width(), top + TOP, lead.text().lineHeight());
    }
  }

  private record ContinuedStrip(TaggedText text) implements Strip {
    @Override
    public float height() {
      return text.text().height() + 2 * MILLIMETRE;
    }

    @Override
    public void paint(Page page, float left, float top) {
      text.paint(page, left, top);
    }
  }
}

package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Hands items and links to ELK's layered algorithm and reads back where it put them. */
final class Layered {
  private static final int GRID = 10;

  /** ELK passes over a label without text, whatever its size. */
  private static final String LABELLED = "label";

  /** With so many in one zone, layers as short as can be would become one long column. */
  private static final int MANY = 60;

  /** With so many, there is no time to look for the fewest crossings. */
  private static final int VERY_MANY = 300;

  static final int PADDING = 20;
  static final int TITLE = 40;

  /**
   * Places for these items, the outermost corner near 0, 0. When told to stop, they are of no use.
   *
   * @param sizes id to size, in the order in which they are considered
   */
  static SequencedMap<String, Bounds> places(
      SequencedMap<String, Bounds> sizes,
      List<Link> links,
      Direction direction,
      BooleanSupplier stopped) {
    ElkNode graph = ElkGraphUtil.createGraph();
    options(graph, direction, sizes.size());
    Map<String, ElkNode> nodes = new LinkedHashMap<>();
    sizes.forEach((id, size) -> {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(size.width(), size.height());
      nodes.put(id, node);
    });
    links.forEach(link -> join(link, nodes));
    new RecursiveGraphLayoutEngine().layout(graph, new Ear(stopped));
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    sizes.forEach((id, size) -> {
      ElkNode node = Objects.requireNonNull(nodes.get(id));
      places.put(
          id, new Bounds(onGrid(node.getX()), onGrid(node.getY()), size.width(), size.height()));
    });
    return places;
  }

  /** The size of a zone around what is in it, which begins at 0, 0. */
  static Bounds around(Collection<Bounds> inside, int leastWidth) {
    Bounds all = inside.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 180, 40));
    return new Bounds(
        0,
        0,
        up(Math.max(leastWidth, all.width() + 2 * PADDING)),
        up(all.height() + TITLE + PADDING));
  }

  private static int up(int length) {
    return Math.ceilDiv(length, GRID) * GRID;
  }

  private static void options(ElkNode graph, Direction direction, int size) {
    graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
    graph.setProperty(LayeredOptions.DIRECTION, direction);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(
        LayeredOptions.LAYERING_STRATEGY,
        size > MANY ? LayeringStrategy.MIN_WIDTH : LayeringStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.THOROUGHNESS, size > VERY_MANY ? 1 : size > MANY ? 7 : 20);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.ASPECT_RATIO, direction.isHorizontal() ? 2.0 : 0.8);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 40.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 16.0);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
  }

  private static void join(Link link, Map<String, ElkNode> nodes) {
    ElkNode from = Objects.requireNonNull(nodes.get(link.from()));
    ElkNode to = Objects.requireNonNull(nodes.get(link.to()));
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
    ElkLabel label = ElkGraphUtil.createLabel(LABELLED, edge);
    label.setDimensions(link.labelWidth(), link.labelHeight());
    label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
  }

  private static int onGrid(double length) {
    return (int) Math.round(length / GRID) * GRID;
  }

  /** Hears when the work is to be stopped. */
  private static final class Ear extends NullElkProgressMonitor {
    private final BooleanSupplier stopped;

    Ear(BooleanSupplier stopped) {
      this.stopped = stopped;
    }

    @Override
    public boolean isCanceled() {
      return stopped.getAsBoolean();
    }

    @Override
    public IElkProgressMonitor subTask(float work) {
      return this;
    }
  }
}

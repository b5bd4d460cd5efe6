package io.gridstride.ui;

import io.gridstride.editor.Input;
import io.gridstride.file.ModelFiles;
import io.gridstride.model.Bounds;
import io.gridstride.ui.FrameMeter.Frame;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.canvas.Viewport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * What a frame costs in the real window on large models: panning, zooming, dragging one element,
 * the rubber band. Its arguments are numbers of elements; it makes models of these sizes, opens
 * each and prints median and 95th percentile per scenario. Further arguments are the beginnings of
 * the names of the scenarios to run; without any, all are run.
 */
final class FrameBenchmark {
  private static final String HEADER =
      """
      Milliseconds: median and 95th percentile of the processor time that one frame takes, of the
      JavaFX thread and the render thread together, from an input to the last pixel; beat: of the
      longer of the two, which overlap while inputs keep coming; others: of all other threads
      meanwhile; wall: by the clock, without the wait for the beat of the screen.
      """;

  private static final int WARM_UP = 40;
  private static final int FRAMES = 80;

  /** Of processor time in milliseconds, so that a slow scenario ends as well. */
  private static final double MOST = 4_000;

  private final WindowDriver window;
  private final DiagramView canvas;
  private final Mouse mouse;
  private final FrameMeter meter;
  private final List<String> wanted;
  private final Rectangle dot = new Rectangle(1, 1);

  private FrameBenchmark(WindowDriver window, List<String> wanted) {
    this.window = window;
    this.wanted = wanted;
    canvas = (DiagramView) window.node("canvas");
    mouse = new Mouse(canvas);
    meter = new FrameMeter(window.stage().getScene());
    dot.setManaged(false);
    FxSteps.run(() -> ((Pane) window.stage().getScene().getRoot()).getChildren().add(dot));
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("frames");
    Files.writeString(
        folder.resolve("window.properties"), "inspector.width=340\ntables.height=300\n");
    try (WindowDriver window = WindowDriver.open(folder)) {
      // Large enough for all panels around a canvas of about 1400 by 900.
      FxSteps.run(() -> {
        window.stage().setWidth(1954);
        window.stage().setHeight(1300);
      });
      window.frame();
      Map<Boolean, List<String>> sizes =
          Stream.of(arguments)
              .collect(Collectors.partitioningBy(argument -> argument.matches("\\d+")));
      System.out.println(HEADER);
      var benchmark = new FrameBenchmark(window, sizes.getOrDefault(false, List.of()));
      for (String size : sizes.getOrDefault(true, List.of())) {
        benchmark.measure(Integer.parseInt(size), folder);
      }
    }
    Platform.exit();
    System.exit(0);
  }

  private void measure(int elements, Path folder) throws IOException {
    Path file = folder.resolve(elements + ModelFiles.EXTENSION);
    ModelFiles.save(DrawnNeighbourhoods.of(elements), file);
    System.out.printf(
        Locale.ROOT,
        "%,d elements, canvas %.0f x %.0f%n",
        elements,
        canvas.getWidth(),
        canvas.getHeight());
    print("first picture", List.of(open(file)));
    // A test would lose its patience with a large model on a busy machine.
    while (!window.desk().analysed()) {
      meter.frame(() -> {});
    }
    scenario("nothing", () -> at(1, middle()), this::nothing);
    scenario("pan at 100 %", () -> at(1, middle()), this::pan);
    scenario("pan at 35 %", () -> at(0.35, middle()), this::pan);
    scenario("pan at fit", canvas::fit, this::pan);
    scenario("zoom", () -> at(1, middle()), this::zoom);
    gesture("drag at 100 %", () -> grab(1, middle()));
    gesture("drag at fit", () -> grab(0, middle()));
    gesture("band at 100 %", () -> band(1, middle()));
    gesture("band at fit", () -> band(0, middle()));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%-18s %d MB%n", "heap in use", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** From the bytes of a file to its picture in the window. */
  private Frame open(Path file) {
    long before = System.nanoTime();
    Frame sum = new Frame(0, 0, 0, 0);
    Runnable step = () -> window.openNow(file);
    do {
      sum = sum.plus(meter.frame(step));
      step = () -> {};
    } while (window.model().dfd().elements().isEmpty());
    return sum.lasting((System.nanoTime() - before) / 1e6);
  }

  /** The meter nearest to the middle of the diagram. */
  private Bounds middle() {
    var places = window.desk().editor().diagram().places();
    var all = places.values().stream().reduce(Bounds::union).orElseThrow();
    return places.entrySet().stream()
        .filter(place -> place.getKey().startsWith("m-"))
        .map(place -> place.getValue())
        .min(
            Comparator.comparingDouble(
                box -> Math.hypot(box.centreX() - all.centreX(), box.centreY() - all.centreY())))
        .orElseThrow();
  }

  /** Looks at a place from so near; from where all is seen for 0. */
  private void at(double zoom, Bounds place) {
    canvas.fit();
    if (zoom > 0) {
      canvas.look(
          new Viewport(
              zoom,
              place.centreX() - canvas.getWidth() / 2 / zoom,
              place.centreY() - canvas.getHeight() / 2 / zoom));
    }
  }

  private void grab(double zoom, Bounds place) {
    at(zoom, place);
    Bounds now = canvasPlace(place);
    mouse.press(now.x() + now.width() / 2.0, now.y() + now.height() / 2.0);
  }

  /** Between two meters, or from far away between two neighbourhoods: on nothing to be moved. */
  private void band(double zoom, Bounds place) {
    at(zoom, place);
    var diagram = window.desk().editor().diagram();
    int left =
        zoom > 0
            ? place.x() - 50
            : diagram.places().entrySet().stream()
                    .filter(one -> one.getKey().startsWith("nan-"))
                    .map(one -> one.getValue())
                    .filter(zone -> zone.contains(place))
                    .findFirst()
                    .orElseThrow()
                    .x()
                - 80;
    Viewport view = canvas.viewport();
    mouse.press(view.viewX(left), view.viewY(place.centreY()));
  }

  private Bounds canvasPlace(Bounds place) {
    Viewport view = canvas.viewport();
    return new Bounds(
        (int) view.viewX(place.x()),
        (int) view.viewY(place.y()),
        Math.max(1, (int) (place.width() * view.zoom())),
        Math.max(1, (int) (place.height() * view.zoom())));
  }

  private void pan(int frame) {
    int way = frame / 40 % 2 == 0 ? -1 : 1;
    mouse.scroll(way * 24, way * 9, false);
  }

  private void zoom(int frame) {
    mouse.scroll(0, frame / 40 % 2 == 0 ? -24 : 24, true);
  }

  /** Along a growing spiral, eight pixels a frame. */
  private void drag(int frame) {
    double turn = frame / 6.0;
    mouse.drag(Math.cos(turn) * (40 + frame), Math.sin(turn) * (40 + frame));
  }

  /** A dot of the window is another: what any frame costs. */
  private void nothing(int frame) {
    dot.setOpacity(frame % 2 == 0 ? 1 : 0.5);
  }

  private void gesture(String name, Runnable start) {
    if (scenario(name, start, this::drag)) {
      print(name + ", end", List.of(meter.frame(mouse::release)));
      // Else the next model would not be opened before a question is answered.
      meter.frame(() -> window.session().send(new Input.Undo()));
    }
  }

  private boolean scenario(String name, Runnable start, IntConsumer step) {
    if (!wanted.isEmpty() && wanted.stream().noneMatch(name::startsWith)) {
      return false;
    }
    meter.frame(start);
    List<Frame> frames = new ArrayList<>();
    double spent = 0;
    for (int i = 0; i < WARM_UP + FRAMES && spent < MOST; i++) {
      int frame = i;
      frames.add(meter.frame(() -> step.accept(frame)));
      spent += frames.getLast().cpu();
    }
    print(name, frames.size() > 2 * WARM_UP ? frames.subList(WARM_UP, frames.size()) : frames);
    return true;
  }

  private static void print(String name, List<Frame> frames) {
    System.out.printf(
        Locale.ROOT,
        "%-19s %7.1f %7.1f   beat %6.1f   (window %.1f, renderer %.1f, others %.1f)   wall %7.1f"
            + " %7.1f   n %d%n",
        name,
        at(0.5, frames.stream().map(Frame::cpu)),
        at(0.95, frames.stream().map(Frame::cpu)),
        at(0.5, frames.stream().map(Frame::beat)),
        at(0.5, frames.stream().map(Frame::window)),
        at(0.5, frames.stream().map(Frame::renderer)),
        at(0.5, frames.stream().map(Frame::others)),
        at(0.5, frames.stream().map(Frame::wall)),
        at(0.95, frames.stream().map(Frame::wall)),
        frames.size());
  }

  private static double at(double part, Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.get((int) (part * (sorted.size() - 1)));
  }
}

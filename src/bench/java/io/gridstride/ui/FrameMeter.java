package io.gridstride.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures single frames: from an input, through layout and painting, to the last pixel. The cost
 * is the processor time of the JavaFX thread and of the render thread together, so that it says the
 * same on a busy machine.
 */
final class FrameMeter {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * What a frame took, in milliseconds.
   *
   * @param wall without the wait for the beat of the screen
   */
  record Frame(double cpu, double wall) {}

  private final Scene scene;
  private final long window;
  private final long renderer;

  FrameMeter(Scene scene) {
    this.scene = scene;
    window = thread("JavaFX Application Thread");
    renderer = thread("QuantumRenderer-0");
  }

  private static long thread(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .threadId();
  }

  /** Does something on the JavaFX thread and measures the frame that shows it. */
  Frame frame(Runnable step) {
    var frame = new CompletableFuture<Frame>();
    Platform.runLater(() -> start(step, frame));
    return frame.join();
  }

  private void start(Runnable step, CompletableFuture<Frame> frame) {
    long cpuBefore = cpu();
    long before = System.nanoTime();
    step.run();
    long stepped = System.nanoTime() - before;
    var pulse = new Pulse(cpuBefore, stepped, frame);
    scene.addPreLayoutPulseListener(pulse.begin);
    scene.addPostLayoutPulseListener(pulse.end);
    Platform.requestNextPulse();
  }

  private long cpu() {
    return THREADS.getThreadCpuTime(window) + THREADS.getThreadCpuTime(renderer);
  }

  /** The listeners of one pulse; both take themselves off. */
  private final class Pulse {
    final Runnable begin = this::begun;
    final Runnable end = this::laidOut;

    private final long cpuBefore;
    private final long stepped;
    private final CompletableFuture<Frame> frame;
    private long began;

    Pulse(long cpuBefore, long stepped, CompletableFuture<Frame> frame) {
      this.cpuBefore = cpuBefore;
      this.stepped = stepped;
      this.frame = frame;
    }

    private void begun() {
      scene.removePreLayoutPulseListener(begin);
      began = System.nanoTime();
    }

    private void laidOut() {
      scene.removePostLayoutPulseListener(end);
      // The scene is handed to the render thread after this, so its turn comes after that.
      Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(this::painted)));
    }

    private void painted() {
      double wall = (stepped + System.nanoTime() - began) / 1e6;
      frame.complete(new Frame((cpu() - cpuBefore) / 1e6, wall));
    }
  }
}

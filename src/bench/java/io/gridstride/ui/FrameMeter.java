package io.gridstride.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures single frames: from an input, through layout and painting, to the last pixel. The frame
 * time is the processor time of the JavaFX thread and of the render thread <em>together</em>, so
 * that it says the same on a busy machine, and since one frame goes through the one thread and then
 * through the other: it is how long a person waits for what an input does. While inputs keep coming
 * the render thread paints one frame as the JavaFX thread prepares the next, so how many frames
 * there are in a second depends on the longer of the two alone; that is told as the beat, and is
 * the smaller figure of the two.
 */
final class FrameMeter {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * What a frame took, in milliseconds: of processor time unless said otherwise.
   *
   * @param window of the JavaFX thread
   * @param renderer of the render thread
   * @param others of all other threads meanwhile, such as those of the analysis
   * @param wall by the clock, without the wait for the beat of the screen
   */
  record Frame(double window, double renderer, double others, double wall) {
    double cpu() {
      return window + renderer;
    }

    double beat() {
      return Math.max(window, renderer);
    }

    Frame plus(Frame next) {
      return new Frame(
          window + next.window, renderer + next.renderer, others + next.others, wall + next.wall);
    }

    Frame lasting(double milliseconds) {
      return new Frame(window, renderer, others, milliseconds);
    }
  }

  /** Of processor time in nanoseconds. */
  private record Spent(long window, long renderer, long all) {}

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
    Spent spent = spent();
    long before = System.nanoTime();
    step.run();
    long stepped = System.nanoTime() - before;
    var pulse = new Pulse(spent, stepped, frame);
    scene.addPreLayoutPulseListener(pulse.begin);
    scene.addPostLayoutPulseListener(pulse.end);
    Platform.requestNextPulse();
  }

  private Spent spent() {
    return new Spent(
        THREADS.getThreadCpuTime(window),
        THREADS.getThreadCpuTime(renderer),
        PROCESS.getProcessCpuTime());
  }

  /** The listeners of one pulse; both take themselves off. */
  private final class Pulse {
    final Runnable begin = this::begun;
    final Runnable end = this::laidOut;

    private final Spent before;
    private final long stepped;
    private final CompletableFuture<Frame> frame;
    private long began;

    Pulse(Spent before, long stepped, CompletableFuture<Frame> frame) {
      this.before = before;
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
      Spent now = spent();
      double onWindow = (now.window() - before.window()) / 1e6;
      double onRenderer = (now.renderer() - before.renderer()) / 1e6;
      double all = (now.all() - before.all()) / 1e6;
      frame.complete(new Frame(onWindow, onRenderer, all - onWindow - onRenderer, wall));
    }
  }
}

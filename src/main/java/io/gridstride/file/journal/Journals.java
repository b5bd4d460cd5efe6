package io.gridstride.file.journal;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Stamp;
import io.gridstride.file.watch.Locks;
import io.gridstride.file.watch.Outside;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The journals of one user: those of this process's windows, and those that were left behind. */
public final class Journals {
  private final Path folder;
  private final Locks locks;

  /**
   * @param folder where the drafts are; made when it is needed
   */
  public Journals(Path folder, Locks locks) {
    this.folder = folder;
    this.locks = locks;
  }

  /**
   * A journal for a new window.
   *
   * @param told hears after each writing what was wrong, or that all is well; on another thread
   */
  public Journal open(Consumer<Optional<Problem>> told) {
    return new Journal(place(UUID.randomUUID().toString()), Pace.TWO_SECONDS, told);
  }

  private DraftPlace place(String id) {
    return new DraftPlace(folder.resolve(id), locks);
  }

  /**
   * What programs that did not end well left behind and nobody has claimed. Every window of every
   * program may offer it; who decides has to {@link #claim} it first. A draft that says what its
   * file says is removed.
   */
  public synchronized Recoveries abandoned() {
    var found = new ArrayList<Recovery>();
    var damaged = new ArrayList<Problem>();
    for (DraftPlace place : places()) {
      switch (read(place)) {
        case Reading.Read<Recovery>(Recovery recovery, List<Problem> _) -> {
          if (recovery.onDisk().filter(recovery.draft().model()::equals).isPresent()) {
            place.remove();
          } else {
            found.add(recovery);
          }
        }
        case Reading.Refused<Recovery>(List<Problem> problems) -> damaged.addAll(problems);
      }
      place.leave();
    }
    found.sort(Comparator.comparing((Recovery each) -> each.draft().changed()).reversed());
    return new Recoveries(found, damaged);
  }

  private List<DraftPlace> places() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted()
          .map(each -> new DraftPlace(each, locks))
          .filter(Journals::isAbandoned)
          .toList();
    } catch (IOException e) {
      // There is no such folder before anything was written.
      return List.of();
    }
  }

  /** Where there can be no locks, it is better offered once too often than lost. */
  private static boolean isAbandoned(DraftPlace place) {
    try {
      return place.take() && holdsDraft(place);
    } catch (IOException e) {
      return holdsDraft(place);
    }
  }

  private static boolean holdsDraft(DraftPlace place) {
    if (Files.exists(place.file())) {
      return true;
    }
    place.remove();
    place.leave();
    return false;
  }

  private static Reading<Recovery> read(DraftPlace place) {
    String name = place.file().toString();
    try {
      return switch (DraftFormat.parse(Files.readAllBytes(place.file()), name)) {
        case Reading.Read<Draft>(Draft draft, List<Problem> warnings) ->
            new Reading.Read<>(recovery(place, draft), warnings);
        case Reading.Refused<Draft>(List<Problem> problems) -> new Reading.Refused<>(problems);
      };
    } catch (IOException e) {
      return new Reading.Refused<>(
          List.of(new Problem(name, "", "This autosaved work cannot be read.")));
    }
  }

  private static Recovery recovery(DraftPlace place, Draft draft) {
    return new Recovery(
        place.folder().getFileName().toString(),
        draft,
        draft.file().map(file -> outside(file, draft.base())),
        draft.file().flatMap(Journals::model));
  }

  private static Outside outside(Path file, Optional<Stamp> base) {
    return Outside.look(file, base.orElse(Stamp.NONE));
  }

  private static Optional<ThreatModel> model(Path file) {
    return switch (ModelFiles.read(file)) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> Optional.of(model);
      case Reading.Refused<ThreatModel> _ -> Optional.empty();
    };
  }

  /**
   * Takes what was left behind, to decide about it. Returns whether it is ours now; it is not when
   * another window has it, or has decided already.
   */
  public synchronized boolean claim(Recovery recovery) {
    return isAbandoned(place(recovery.id()));
  }

  /** Lets others decide about what was claimed. */
  public void giveBack(Recovery recovery) {
    place(recovery.id()).leave();
  }

  /** Removes what was claimed: it is in another place now, or a person gave it up. */
  public void discard(Recovery recovery) {
    DraftPlace place = place(recovery.id());
    place.remove();
    place.leave();
  }
}

package io.gridstride.file.journal;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.Stamp;
import io.gridstride.model.ThreatModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A draft as bytes: a short head, then the model as its file would be, all of it packed to about a
 * tenth. The packing carries a check sum, so a draft that was cut or altered is found out.
 */
final class DraftFormat {
  private static final String MARK = "GridStride draft 1";
  private static final int LARGEST = 256 * 1024 * 1024;

  private DraftFormat() {}

  static byte[] bytes(Draft draft) {
    byte[] model = ModelFiles.bytes(draft.model());
    var packed = new ByteArrayOutputStream(model.length / 8 + 512);
    try (var out = new DataOutputStream(new FastZip(packed))) {
      out.writeUTF(MARK);
      out.writeUTF(draft.file().map(Path::toString).orElse(""));
      out.writeBoolean(draft.base().isPresent());
      if (draft.base().isPresent()) {
        Stamp base = draft.base().get();
        out.writeLong(base.size());
        write(out, base.modified());
        out.writeUTF(base.sha256());
      }
      write(out, draft.changed());
      out.writeInt(model.length);
      out.write(model);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail so", e);
    }
    return packed.toByteArray();
  }

  /**
   * The draft in bytes that {@link #bytes} made.
   *
   * @param name of the file they are from, for the problems
   */
  static Reading<Draft> parse(byte[] bytes, String name) {
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      if (!in.readUTF().equals(MARK)) {
        return damaged(name);
      }
      Optional<Path> file = Optional.of(in.readUTF()).filter(text -> !text.isEmpty()).map(Path::of);
      Optional<Stamp> base =
          in.readBoolean()
              ? Optional.of(new Stamp(in.readLong(), instant(in), in.readUTF()))
              : Optional.empty();
      Instant changed = instant(in);
      int length = in.readInt();
      if (length < 0 || length > LARGEST) {
        return damaged(name);
      }
      byte[] model = in.readNBytes(length);
      if (model.length < length || in.read() >= 0) {
        return damaged(name);
      }
      return switch (ModelFiles.parse(model, name)) {
        case Reading.Read<ThreatModel>(ThreatModel read, List<Problem> warnings) ->
            new Reading.Read<>(new Draft(read, file, base, changed), warnings);
        case Reading.Refused<ThreatModel>(List<Problem> problems) ->
            new Reading.Refused<>(problems);
      };
    } catch (IOException | InvalidPathException | DateTimeException e) {
      return damaged(name);
    }
  }

  private static void write(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  private static Reading<Draft> damaged(String name) {
    return new Reading.Refused<>(
        List.of(new Problem(name, "", "This autosaved work is damaged and cannot be read.")));
  }

  /** Packs six times as quickly as usual, to somewhat more. */
  private static final class FastZip extends GZIPOutputStream {
    FastZip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}

package io.gridstride.file;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks a JSON text against one of the schemas that are published with the program. */
public final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private Schemas(Schema schema) {
    this.schema = schema;
  }

  /**
   * The schema of a resource.
   *
   * @param resource absolute name, such as {@code /io/gridstride/file/x.schema.json}
   */
  public static Schemas of(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      return new Schemas(
          REGISTRY.getSchema(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema finds wrong, each with its place; empty for a valid text. */
  public List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }
}

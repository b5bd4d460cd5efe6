package io.gridstride.report.brief;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report shall be.
 *
 * @param parts in the order in which they stand, each once; what the model has nothing for is left
 *     out all the same
 */
public record Brief(Profile profile, List<ReportPart> parts, Paper paper, ReportTemplate template) {
  public Brief {
    parts = parts.stream().sorted().distinct().toList();
  }

  /** A profile as it is, on A4. */
  public static Brief of(Profile profile) {
    return new Brief(profile, profile.parts(), Paper.A4, ReportTemplate.NONE);
  }

  /**
   * A profile with all that somebody may say about it: their word counts more than the template's,
   * which counts more than the profile's.
   */
  public static Brief of(
      Profile profile,
      ReportTemplate template,
      Optional<Paper> paper,
      Collection<ReportPart> with,
      Collection<ReportPart> without) {
    Brief styled = of(profile).in(template);
    return styled.on(paper.orElse(styled.paper())).with(with).without(without);
  }

  /** In the words and looks of a template, with the parts and on the paper that it names. */
  public Brief in(ReportTemplate next) {
    return new Brief(profile, next.parts().orElse(parts), next.paper().orElse(paper), next);
  }

  public Brief on(Paper next) {
    return new Brief(profile, parts, next, template);
  }

  public Brief with(Collection<ReportPart> more) {
    return new Brief(
        profile, Stream.concat(parts.stream(), more.stream()).toList(), paper, template);
  }

  public Brief without(Collection<ReportPart> less) {
    return new Brief(
        profile, parts.stream().filter(part -> !less.contains(part)).toList(), paper, template);
  }

  public boolean has(ReportPart part) {
    return parts.contains(part);
  }
}

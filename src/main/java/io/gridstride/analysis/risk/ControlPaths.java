package io.gridstride.analysis.risk;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ways by which commands go, and what whoever holds one of their elements can switch off. */
public final class ControlPaths {
  /** The kinds of data that are commands which switch something. */
  public static final List<String> COMMANDS = List.of("control", "disconnect", "valve");

  private final Network network;
  private final Transit commands;

  private ControlPaths(Network network, Transit commands) {
    this.network = network;
    this.commands = commands;
  }

  public static ControlPaths of(Dfd dfd, Network network) {
    return new ControlPaths(network, Transit.of(network).only(flow -> carriesCommands(flow, dfd)));
  }

  /** Whether a flow is said to carry a command that switches something. */
  public static boolean carriesCommands(Flow flow, Dfd dfd) {
    return flow.data().stream()
        .flatMap(id -> Optional.ofNullable(dfd.assets().get(id)).stream())
        .map(DataAsset::kind)
        .anyMatch(COMMANDS::contains);
  }

  /** What the commands of these elements, given by number, can switch; they themselves included. */
  public Supply from(Collection<Integer> starts) {
    Reached reached = commands.along(starts);
    return Supply.of(reached.elements().stream().map(network::element).toList());
  }
}

package io.gridstride.cli;

import picocli.CommandLine.Command;

/**
 * What {@code gridstride --help} says, and the commands that are a method of a family. The larger
 * ones are classes of their own.
 */
@Command(
    name = "gridstride",
    customSynopsis = {
      "gridstride [MODEL]            opens the editor, with a model if you name one",
      "       gridstride COMMAND ...         does one thing without a window, for people and scripts"
    },
    header = {
      "GridStride finds security threats in a metering network.",
      "",
      "You draw meters, concentrators, head-end and the data flows between them; GridStride says what",
      "an attacker could do (after STRIDE: spoofing, tampering, repudiation, information disclosure,",
      "denial of service, elevation of privilege), why, and what stops it. A drawing is kept in a model,",
      "a file that ends in .gridstride. Nothing is ever sent over the network.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  gridstride my-network.gridstride                  draw, and see threats as you draw",
      "  gridstride analyze my-network.gridstride          list threats and findings",
      "  gridstride explain my-network.gridstride T01@m1   why it is raised, what would close it",
      "  gridstride paths my-network.gridstride            attack paths, and what cuts them all",
      "  gridstride report my-network.gridstride -o r.pdf  write the review as a PDF",
      "  gridstride export my-network.gridstride --to svg -o n.svg   write the diagram as a picture",
      "  gridstride analyze my-network.gridstride --fail-on high   fail a build on open threats",
      "",
      "gridstride COMMAND --help tells more about one command.",
      "Exit code: 0 good, 1 threats at or above the level of --fail-on, 2 bad input or usage."
    })
record Commands(Surroundings around)
    implements ThreatCommands, AttackerCommands, LevelCommands, FileCommands {}

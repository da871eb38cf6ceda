package nl.wijkbudget.peeking.projection;

import nl.wijkbudget.door.command.CommandDoor;

/** Sends commands itself. */
public record Orders(CommandDoor door) {}

package nl.wijkbudget.peeking.query;

import nl.wijkbudget.door.command.CommandDoor;

/** Sends commands itself. */
public record Orders(CommandDoor door) {}

package nl.wijkbudget.door.command;

import nl.wijkbudget.identity.ActorId;

/** What somebody asks for about themselves, in no role and by no mandate. */
public record Own<T>(T wish, ActorId actor) {}

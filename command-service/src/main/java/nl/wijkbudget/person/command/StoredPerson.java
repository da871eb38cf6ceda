package nl.wijkbudget.person.command;

import java.util.List;
import nl.wijkbudget.identity.ActorId;

/** A person as stored: a wrapped key, and fields under it. */
record StoredPerson(ActorId person, WrappedKey key, List<SealedField> fields) {}

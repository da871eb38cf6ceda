package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.MailAddress;
import org.jspecify.annotations.Nullable;

/** A mailbox that somebody proved to read, and the person who asked to have it as theirs, if that was why. */
record ProvenMailbox(MailAddress address, @Nullable ActorId person) {}

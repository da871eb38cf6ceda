package nl.wijkbudget.agenda.command;

import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;

/** What an agenda is drafted from; its id is that of the round. */
public record AgendaDraft(RoundId round, CountId count) {}

package nl.wijkbudget.ledger.command;

import nl.wijkbudget.identity.NeighbourhoodId;

/** Books to open; their id is that of the neighbourhood. */
public record NewLedger(NeighbourhoodId neighbourhood, String currency) {}

package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;

/** A request for codes: how many, and the name of their print run. */
public record NewBatch(RoundId round, CodeBatchId batch, int count) {}

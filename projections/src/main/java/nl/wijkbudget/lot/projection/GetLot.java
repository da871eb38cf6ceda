package nl.wijkbudget.lot.projection;

import nl.wijkbudget.identity.RoundId;

/** Who committed to the lot of this round, who revealed, and how did it fall? Empty while the rules ask for no lot after closing. */
public record GetLot(RoundId round) {}

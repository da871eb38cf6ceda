package nl.wijkbudget.approval.projection;

import nl.wijkbudget.identity.NeighbourhoodId;

/** What is under four eyes in this neighbourhood, and what was laid before others there? The latest first. */
public record GetSubmissions(NeighbourhoodId neighbourhood) {}

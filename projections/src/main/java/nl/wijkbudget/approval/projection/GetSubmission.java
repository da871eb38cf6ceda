package nl.wijkbudget.approval.projection;

import nl.wijkbudget.identity.SubmissionId;

/** What was asked here, and how far is it? */
public record GetSubmission(SubmissionId submission) {}

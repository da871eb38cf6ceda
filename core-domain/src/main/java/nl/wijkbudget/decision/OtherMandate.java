package nl.wijkbudget.decision;

import nl.wijkbudget.identity.MandateId;

/** A mandate of the same actor with which a decision can be taken now, in the role that it is for. */
public record OtherMandate(MandateId mandate, Role role) {}

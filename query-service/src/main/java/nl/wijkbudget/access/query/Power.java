package nl.wijkbudget.access.query;

import nl.wijkbudget.decision.Role;

/** In which role and under which mandate somebody decides. */
public record Power(Role role, String mandate) {}

package nl.wijkbudget.projection;

/** An event no projection takes. */
record ToyIgnored(String what) {}

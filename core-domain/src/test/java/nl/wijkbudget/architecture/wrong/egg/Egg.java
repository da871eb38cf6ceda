package nl.wijkbudget.architecture.wrong.egg;

import nl.wijkbudget.architecture.wrong.hen.Hen;

/** Comes from a hen. */
public record Egg(Hen from) {}

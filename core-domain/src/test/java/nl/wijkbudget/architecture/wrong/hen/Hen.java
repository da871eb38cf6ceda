package nl.wijkbudget.architecture.wrong.hen;

import nl.wijkbudget.architecture.wrong.egg.Egg;

/** Comes from an egg. */
public record Hen(Egg from) {}

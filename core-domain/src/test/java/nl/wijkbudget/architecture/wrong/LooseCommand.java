package nl.wijkbudget.architecture.wrong;

import nl.wijkbudget.decision.Command;

/** A command that is a class of its own. */
public final class LooseCommand implements Command {}

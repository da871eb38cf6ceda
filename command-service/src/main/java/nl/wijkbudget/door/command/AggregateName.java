package nl.wijkbudget.door.command;

import nl.wijkbudget.decision.Command;

/** The short name of the aggregate that a command is meant for. */
final class AggregateName {
    private AggregateName() {}

    static String of(Command command) {
        try {
            Object id = CommandTargets.targetOf(command);
            return String.valueOf(id.getClass().getMethod("value").invoke(id));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " has no readable aggregate id", e);
        }
    }
}

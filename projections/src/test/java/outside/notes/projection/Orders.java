package outside.notes.projection;

import nl.wijkbudget.project.ProjectCommand.WithdrawProject;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends a command when it should only write down. */
public record Orders(CommandGateway gateway, WithdrawProject order) {}

package nl.wijkbudget.project.command;

import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.project.ProjectCommand.MarkAsMerged;
import nl.wijkbudget.project.ProjectsMerged;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** An original is a project of its own, so it hears afterwards that it goes on in another. */
@ProcessingGroup("policy.mark-the-originals")
public final class WhenProjectsMergedThenMarkTheOriginals {
    private final PolicyCommands commands;

    public WhenProjectsMergedThenMarkTheOriginals(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ProjectsMerged event) {
        event.originals().forEach(original -> commands.send(new MarkAsMerged(original, event.project())));
    }
}

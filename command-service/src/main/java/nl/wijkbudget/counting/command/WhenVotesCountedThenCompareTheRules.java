package nl.wijkbudget.counting.command;

import nl.wijkbudget.counting.CountCommand.CompareRules;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.policy.command.PolicyCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Every count is laid beside what other rules make of the same ballots; no count waits for that. */
@ProcessingGroup("policy.compare-the-rules")
public final class WhenVotesCountedThenCompareTheRules {
    private final PolicyCommands commands;

    public WhenVotesCountedThenCompareTheRules(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(VotesCounted event) {
        commands.send(new CompareRules(event.count()));
    }
}

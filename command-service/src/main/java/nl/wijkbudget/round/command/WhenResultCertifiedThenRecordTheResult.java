package nl.wijkbudget.round.command;

import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.round.RoundCommand.RecordResult;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** The count decides what the result is; the round moves on by it. */
@ProcessingGroup("policy.move-the-round-on")
public final class WhenResultCertifiedThenRecordTheResult {
    private final PolicyCommands commands;

    public WhenResultCertifiedThenRecordTheResult(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ResultCertified event) {
        commands.send(new RecordResult(event.round(), event.count()));
    }
}

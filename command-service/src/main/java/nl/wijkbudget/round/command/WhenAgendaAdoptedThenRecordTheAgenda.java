package nl.wijkbudget.round.command;

import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.round.RoundCommand.RecordAgenda;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** The agenda is where front-runners decide; the round moves on by it. */
@ProcessingGroup("policy.move-the-round-on")
public final class WhenAgendaAdoptedThenRecordTheAgenda {
    private final PolicyCommands commands;

    public WhenAgendaAdoptedThenRecordTheAgenda(PolicyCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(AgendaAdopted event) {
        commands.send(new RecordAgenda(event.round(), event.agenda()));
    }
}

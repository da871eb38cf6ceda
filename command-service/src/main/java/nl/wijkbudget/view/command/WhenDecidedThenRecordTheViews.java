package nl.wijkbudget.view.command;

import java.util.Optional;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.round.RoundClosed;
import nl.wijkbudget.view.PublicViews;
import nl.wijkbudget.view.ViewsCommand.RecordViews;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;

/** At decisions that end something, the log is told what the site shows; a program without pages has nothing to tell. */
@ProcessingGroup("policy.record-the-views")
public final class WhenDecidedThenRecordTheViews {
    private final PolicyCommands commands;
    private final Optional<PublicViews> views;

    public WhenDecidedThenRecordTheViews(PolicyCommands commands, Optional<PublicViews> views) {
        this.commands = commands;
        this.views = views;
    }

    @EventHandler
    void on(AgendaAdopted event, TrackingToken at) {
        record(at);
    }

    @EventHandler
    void on(RoundClosed event, TrackingToken at) {
        record(at);
    }

    @EventHandler
    void on(ProjectCompleted event, TrackingToken at) {
        record(at);
    }

    @EventHandler
    void on(ProjectStopped event, TrackingToken at) {
        record(at);
    }

    private void record(TrackingToken at) {
        long moment = at.position().orElseThrow();
        views.ifPresent(shown -> commands.send(new RecordViews(ViewsId.after(moment), moment, shown.asTheyStand())));
    }
}

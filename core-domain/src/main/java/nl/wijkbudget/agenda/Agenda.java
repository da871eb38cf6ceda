package nl.wijkbudget.agenda;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.CombineItems;
import nl.wijkbudget.agenda.AgendaCommand.DeferItem;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.AgendaCommand.EscalateItem;
import nl.wijkbudget.agenda.AgendaCommand.RequestInformation;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaExistsAlready;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.agenda.AgendaRefusal.NothingToCombine;
import nl.wijkbudget.agenda.AgendaRefusal.ResultIsOfAnotherRound;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The ranked agenda of a round: front-runners put remarks beside the voted order, and adopt it; nobody edits it. */
@AggregateRoot(type = "Agenda")
public class Agenda {
    private @Nullable AgendaProfile profile;

    @AggregateIdentifier
    @Nullable
    AgendaId id() {
        return profile == null ? null : profile.id();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftAgenda command, Authority authority, AgendaOffice office) {
        CertifiedResult result = office.results().of(command.count());
        office.requireDrafter(result.neighbourhood(), authority);
        if (!result.round().equals(command.round())) {
            throw new Rejection(new ResultIsOfAnotherRound(command.count(), command.round()));
        }
        if (profile == null) {
            apply(drafted(command.agenda(), result));
        } else if (!profile.voted().count().equals(command.count())) {
            throw new Rejection(
                    new AgendaExistsAlready(command.agenda(), profile.voted().count()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EndorseItem command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = underReview(command.agenda(), authority, office);
        agenda.requireStanding(command.project());
        if (!agenda.review().endorsed().contains(command.project())) {
            apply(new ItemEndorsed(command.agenda(), command.project()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeferItem command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = underReview(command.agenda(), authority, office);
        agenda.requireStanding(command.project());
        if (!agenda.review().deferred().contains(command.project())) {
            apply(new ItemDeferred(command.agenda(), command.project()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CombineItems command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = underReview(command.agenda(), authority, office);
        agenda.requireStanding(command.lead());
        List<ProjectId> fresh = agenda.yetToCombine(command.lead(), others(command));
        if (!fresh.isEmpty()) {
            apply(new ItemsCombined(command.agenda(), command.lead(), fresh));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestInformation command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = underReview(command.agenda(), authority, office);
        agenda.requireStanding(command.project());
        raise(new InformationRequested(command.agenda(), command.project(), command.question()), agenda);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EscalateItem command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = underReview(command.agenda(), authority, office);
        agenda.requireStanding(command.project());
        raise(new ItemEscalated(command.agenda(), command.project(), command.to()), agenda);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptAgenda command, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = drafted(command.agenda());
        office.requireMandate(agenda.neighbourhood(), authority, Competence.ADOPT_AGENDA);
        authority.requireReason();
        if (!agenda.isAdopted()) {
            apply(agenda.adoption());
        }
    }

    @EventSourcingHandler
    void evolve(AgendaDrafted event) {
        profile = AgendaProfile.of(event);
    }

    @EventSourcingHandler
    void evolve(ItemEndorsed event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(ItemDeferred event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(ItemsCombined event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(InformationRequested event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(ItemEscalated event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(AgendaAdopted event) {
        evolveProfile(event);
    }

    private void evolveProfile(Fact event) {
        profile = Objects.requireNonNull(profile).after(event);
    }

    private static AgendaDrafted drafted(AgendaId agenda, CertifiedResult result) {
        return new AgendaDrafted(
                agenda,
                result.round(),
                result.neighbourhood(),
                result.count(),
                result.rulebook().top(),
                result.rulebook().currency(),
                result.rulebook().pots(),
                new VotedOrder(result).items());
    }

    private static List<ProjectId> others(CombineItems command) {
        List<ProjectId> others = command.others().stream()
                .distinct()
                .filter(project -> !project.equals(command.lead()))
                .toList();
        if (others.isEmpty()) {
            throw new Rejection(new NothingToCombine());
        }
        return others;
    }

    private static void raise(Fact fact, AgendaProfile agenda) {
        if (!agenda.review().raised().contains(fact)) {
            apply(fact);
        }
    }

    private AgendaProfile underReview(AgendaId id, Authority authority, AgendaOffice office) {
        AgendaProfile agenda = drafted(id);
        office.requireMandate(agenda.neighbourhood(), authority, Competence.REVIEW_AGENDA);
        authority.requireReason();
        agenda.requireUnderReview();
        return agenda;
    }

    private AgendaProfile drafted(AgendaId id) {
        if (profile == null) {
            throw new Rejection(new AgendaIsUnknown(id));
        }
        return profile;
    }
}

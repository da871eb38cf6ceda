package nl.wijkbudget.commandservice;

import nl.wijkbudget.access.command.Access;
import nl.wijkbudget.access.command.StoredSessions;
import nl.wijkbudget.agenda.command.AgendaDoor;
import nl.wijkbudget.approval.command.ApprovalDoor;
import nl.wijkbudget.ballot.command.BallotDoor;
import nl.wijkbudget.counting.command.CountDoor;
import nl.wijkbudget.delivery.command.DeliveryDoor;
import nl.wijkbudget.door.command.AnswerHeaders;
import nl.wijkbudget.evidence.command.BundleDoor;
import nl.wijkbudget.evidence.command.LogDoor;
import nl.wijkbudget.evidence.command.LogFilesDoor;
import nl.wijkbudget.following.command.FollowingByMail;
import nl.wijkbudget.ledger.command.LedgerDoor;
import nl.wijkbudget.neighbourhood.command.NeighbourhoodDoor;
import nl.wijkbudget.openapi.command.ApiDocument;
import nl.wijkbudget.openapi.command.WriteOperations;
import nl.wijkbudget.pabulib.command.Imports;
import nl.wijkbudget.person.command.OwnPersonaliaDoor;
import nl.wijkbudget.person.command.OwnPersonaliaForms;
import nl.wijkbudget.person.command.PersonDoor;
import nl.wijkbudget.person.command.Persons;
import nl.wijkbudget.problem.command.Problems;
import nl.wijkbudget.project.command.ProjectDoor;
import nl.wijkbudget.round.command.RoundDoor;
import nl.wijkbudget.votingcode.command.CodeDoor;
import nl.wijkbudget.votingcode.command.CodeProblems;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** Everything the write side runs, on Spring Boot's and Axon's autoconfiguration; needs a {@code DataSource}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/wijkbudget/commandservice/defaults.properties")
@Import({
    Access.class,
    StoredSessions.class,
    CommandHandling.class,
    EmbeddedStore.class,
    TransparentLog.class,
    BundleDoor.class,
    LogDoor.class,
    LogFilesDoor.class,
    Remote.class,
    Ports.class,
    Offices.class,
    Policies.class,
    DoorWeb.class,
    IdempotentWrites.class,
    AnswerHeaders.class,
    Problems.class,
    ApiDocument.class,
    Imports.class,
    WriteOperations.class,
    VotingByCode.class,
    CodeProblems.class,
    AgendaDoor.class,
    ApprovalDoor.class,
    BallotDoor.class,
    CodeDoor.class,
    CountDoor.class,
    DeliveryDoor.class,
    FollowingByMail.class,
    LedgerDoor.class,
    NeighbourhoodDoor.class,
    OwnPersonaliaDoor.class,
    OwnPersonaliaForms.class,
    PersonDoor.class,
    Persons.class,
    ProjectDoor.class,
    RoundDoor.class
})
public class CommandServiceAssembly {}

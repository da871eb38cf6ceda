package nl.wijkbudget.commandservice;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.command.Promises;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.votingcode.BallotsReceived;
import nl.wijkbudget.votingcode.CodesOffice;
import nl.wijkbudget.votingcode.command.BallotPromises;
import nl.wijkbudget.votingcode.command.BallotsReceivedFromHistory;
import nl.wijkbudget.votingcode.command.CodeCaster;
import nl.wijkbudget.votingcode.command.CodeDelays;
import nl.wijkbudget.votingcode.command.CodeDesk;
import nl.wijkbudget.votingcode.command.CodeHistory;
import nl.wijkbudget.votingcode.command.CodeSecrets;
import nl.wijkbudget.votingcode.command.CodeTable;
import nl.wijkbudget.votingcode.command.Pepper;
import nl.wijkbudget.votingcode.command.PrintRun;
import nl.wijkbudget.votingcode.command.RoundKeys;
import nl.wijkbudget.votingcode.command.WrongCodeCount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Voting with codes from letters: the register, the secrets, and who leads a code to its ballot. */
@Configuration(proxyBeanMethods = false)
class VotingByCode {
    /** The pepper is asked of the environment late, because only who votes with codes needs one. */
    @Bean
    CodeSecrets codeSecrets(Environment configuration, @Value("${wijkbudget.codes.keys}") Path keys) {
        Pepper pepper = new Pepper(() -> Objects.requireNonNullElse(configuration.getProperty(Pepper.PROPERTY), ""));
        return new CodeSecrets(pepper, new RoundKeys(keys));
    }

    @Bean
    CodeTable codeTable(DataSource database, DoorTables migrated) {
        return new CodeTable(database);
    }

    @Bean
    CodeHistory codeHistory(EventHistory history) {
        return new CodeHistory(history);
    }

    @Bean
    BallotsReceived ballotsReceived(InLogOrder log) {
        return new BallotsReceivedFromHistory(log);
    }

    @Bean
    CodesOffice codesOffice(
            Neighbourhoods neighbourhoods,
            Rounds rounds,
            BallotPapers papers,
            CodeTable register,
            BallotsReceived ballots,
            @Value("${wijkbudget.codes.objection-period}") Duration objectionPeriod,
            Clock clock) {
        return new CodesOffice(neighbourhoods, rounds, papers, register, ballots, objectionPeriod, clock);
    }

    @Bean
    CodeDesk codeDesk(CommandDoor door, Rounds rounds, CodeHistory history, CodeTable table, CodeSecrets secrets) {
        return new CodeDesk(door, rounds, history, table, secrets);
    }

    @Bean
    PrintRun printRun(
            Rounds rounds,
            Neighbourhoods neighbourhoods,
            EventHistory history,
            @Value("${wijkbudget.codes.site}") URI site) {
        return new PrintRun(rounds, neighbourhoods, history, site);
    }

    @Bean
    WrongCodeCount wrongCodes(Clock clock, @Value("${wijkbudget.codes.alarm}") int alarmAt) {
        return new WrongCodeCount(clock, alarmAt);
    }

    @Bean
    WrongCodesHealth wrongCodesHealth(WrongCodeCount count) {
        return new WrongCodesHealth(count);
    }

    @Bean
    CodeCaster codeCaster(
            CommandDoor door,
            CodeTable table,
            CodeHistory codes,
            EventHistory history,
            CodeSecrets secrets,
            CodeDelays delays,
            ObjectProvider<Promises> log) {
        BallotPromises promises = (round, event) -> Optional.ofNullable(log.getIfAvailable())
                .flatMap(open -> open.of(round.value(), event))
                .map(Note::toString);
        return new CodeCaster(door, table, codes, history, secrets, delays, promises);
    }

    @Bean
    CodeDelays codeDelays(
            Clock clock, WrongCodeCount count, @Value("${wijkbudget.codes.free-mistakes}") int freeMistakes) {
        return new CodeDelays(clock, count, freeMistakes);
    }
}

package nl.wijkbudget.pabulib.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A checked file does not wait for ever, and not with any number of others. */
@WithDoors
class WaitingRoomTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ELECTION = """
            META
            key;value
            description;Wait
            country;Netherlands
            unit;Waitville
            instance;2025
            num_projects;1
            num_votes;1
            budget;100
            vote_type;approval
            rule;greedy
            date_begin;2025
            date_end;2025
            PROJECTS
            project_id;cost
            1;40
            VOTES
            voter_id;vote
            a;1
            """;

    private final PabulibImport importing;
    private final ProblemTexts texts;

    @Autowired
    WaitingRoomTest(PabulibImport importing, ProblemTexts texts) {
        this.importing = importing;
        this.texts = texts;
    }

    @Test
    void one_stays_up_to_its_last_moment_and_leaves_after_it() throws IOException {
        WaitingRoom room = new WaitingRoom(10, HOUR);
        ImportJob job = waiting(NOON);

        assertThat(room.leaving(List.of(job), NOON.plus(HOUR))).isEmpty();
        assertThat(room.leaving(List.of(job), NOON.plus(HOUR).plusMillis(1))).containsExactly(job);
    }

    @Test
    void the_first_leaves_when_there_are_too_many() throws IOException {
        ImportJob first = waiting(NOON);
        ImportJob second = waiting(NOON);
        ImportJob third = waiting(NOON);

        assertThat(new WaitingRoom(2, HOUR).leaving(List.of(first, second, third), NOON))
                .containsExactly(first);
        assertThat(new WaitingRoom(3, HOUR).leaving(List.of(first, second, third), NOON))
                .isEmpty();
    }

    @Test
    void who_got_a_yes_or_left_is_no_longer_there() throws IOException {
        ImportJob agreed = waiting(NOON);
        ImportJob left = waiting(NOON);
        assertThat(agreed.agree()).isTrue();
        assertThat(left.leave(ImportStep.DECLINED)).isTrue();

        assertThat(new WaitingRoom(0, Duration.ZERO).leaving(List.of(agreed, left), NOON.plus(HOUR)))
                .isEmpty();
        assertThat(agreed.agree()).as("one yes is enough").isFalse();
        assertThat(agreed.leave(ImportStep.FORGOTTEN)).as("and it holds").isFalse();
    }

    @Test
    void the_file_of_who_leaves_is_gone_and_the_report_says_so() throws IOException {
        Upload upload = sent();
        ImportJob job = waiting(upload, NOON);
        job.leave(ImportStep.FORGOTTEN);

        assertThat(upload.isOpen()).isFalse();
        assertThat(job.report(Locale.ENGLISH).step()).isEqualTo("FORGOTTEN");
        assertThat(job.report(Locale.ENGLISH).ended()).isTrue();
        assertThat(job.report(Locale.ENGLISH).waits()).isFalse();
    }

    private ImportJob waiting(Instant since) throws IOException {
        return waiting(sent(), since);
    }

    private ImportJob waiting(Upload upload, Instant since) {
        ImportJob job = new ImportJob("een", "een.pb", upload, texts);
        job.rehearse(importing, since, () -> {});
        assertThat(job.isWaiting()).as(job.report(Locale.ENGLISH).toString()).isTrue();
        return job;
    }

    private static Upload sent() throws IOException {
        return Upload.of(new ByteArrayInputStream(ELECTION.getBytes(StandardCharsets.UTF_8)));
    }
}

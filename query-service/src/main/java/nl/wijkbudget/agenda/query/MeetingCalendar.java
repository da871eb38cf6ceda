package nl.wijkbudget.agenda.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.FeedAnswer;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.round.projection.RoundLine;
import nl.wijkbudget.rulebook.Rulebook;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** When front-runners of a neighbourhood meet, from its first round on, and when its rounds can be voted in. */
@Controller
@Shows({"round.overview", "neighbourhood.register", "audit.journal"})
public final class MeetingCalendar {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final Meetings meetings;

    public MeetingCalendar(Questions questions, Setups setups, Words words, Meetings meetings) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        this.meetings = meetings;
    }

    @GetMapping("/buurten/{neighbourhood}/vergaderingen.ics")
    ResponseEntity<byte[]> of(@PathVariable NeighbourhoodId neighbourhood, WebRequest request) {
        String name = setups.require(neighbourhood).name();
        List<RoundLine> rounds = WholeList.rounds(questions, neighbourhood);
        ICalendar calendar = new ICalendar(words.text("feed.meetings", name));
        Instant changed = Instant.EPOCH;
        if (!rounds.isEmpty()) {
            Instant first = rounds.get(rounds.size() - 1).plannedAt();
            calendar.again(
                    new ICalendar.Event(
                            uid(neighbourhood.toString()),
                            first,
                            words.text("feed.meeting", name),
                            absolute("/buurten/" + neighbourhood.value())),
                    meetings.from(first.atZone(AMSTERDAM).toLocalDate()),
                    meetings.lasts(),
                    meetings.rule());
        }
        for (RoundLine line : rounds) {
            RoundId id = new RoundId(line.round());
            RoundDetail round = questions.find(new GetRound(id), RoundDetail.class, id);
            if (round.rulebook() != null) {
                add(calendar, round, round.rulebook());
            }
            changed = later(changed, lastDecision(round));
        }
        return FeedAnswer.of(calendar.bytes(), changed, CALENDAR, request);
    }

    /** It may close before its time, and even before it began. */
    private void add(ICalendar calendar, RoundDetail round, Rulebook rulebook) {
        Instant opens = rulebook.window().opensAt();
        Instant closes = Objects.requireNonNullElse(
                round.votingClosedAt(), rulebook.window().closesAt());
        if (opens.isBefore(closes)) {
            String title = words.text("feed.voting", round.title());
            String page = absolute("/rondes/" + round.round());
            calendar.once(new ICalendar.Event(uid("round:" + round.round()), opens, title, page), opens, closes);
        }
    }

    private Instant lastDecision(RoundDetail round) {
        String stream = new RoundId(round.round()).toString();
        return questions
                .ask(new ListDecisions(stream, null, null, Long.MAX_VALUE, 1), DecisionList.class)
                .decisions()
                .stream()
                .map(DecisionLine::decidedAt)
                .findFirst()
                .orElse(round.plannedAt());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static String uid(String key) {
        return UUID.nameUUIDFromBytes(("wijkbudget calendar " + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}

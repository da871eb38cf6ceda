package nl.wijkbudget.letter.command;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.VotingWindow;

/** A vote of two weeks in De Wijert, and two codes for it. */
final class SampleVote {
    static final VotingWindow TWO_WEEKS =
            new VotingWindow(Instant.parse("2026-05-31T22:00:00Z"), Instant.parse("2026-06-14T22:00:00Z"));

    static final VoteByLetter VOTE = named("Groen & veilig <2026>", "De Wijert");

    static final List<PrintedCode> CODES =
            List.of(new PrintedCode(41, "K7PM-4RDX-9WQA"), new PrintedCode(42, "B5N9-9P5K-7TTC"));

    private SampleVote() {}

    static VoteByLetter named(String title, String neighbourhood) {
        return new VoteByLetter(
                new RoundId("de-wijert-2026"), title, neighbourhood, TWO_WEEKS, URI.create("https://stem.example.nl/"));
    }
}

package nl.wijkbudget.following.command;

import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.Rounds;

/** How things are called now, from their events; refuses what is not there. */
record Titles(Projects projects, Neighbourhoods neighbourhoods, Rounds rounds) {
    String of(Followed what) {
        return onOneLine(
                what instanceof OneProject one
                        ? projects.of(one.project()).proposal().title()
                        : neighbourhoods.of(((RoundsOf) what).neighbourhood()).name());
    }

    RoundProfile round(RoundId round) {
        return rounds.of(round);
    }

    /** What was typed may hold anything, and goes into the header of a mail. */
    static String onOneLine(String title) {
        return title.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }
}

package nl.wijkbudget.letter.command;

import java.net.URI;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.VotingWindow;

/** What all letters of a round say alike; {@code site} is where voters find the voting pages. */
public record VoteByLetter(RoundId round, String title, String neighbourhood, VotingWindow window, URI site) {
    public VoteByLetter {
        boolean plain = site.getRawQuery() == null && site.getRawFragment() == null && site.getRawUserInfo() == null;
        if (site.getHost() == null || !plain) {
            throw new IllegalArgumentException("The site of voters is an address without query or fragment: " + site);
        }
        if (title.isBlank() || neighbourhood.isBlank()) {
            throw new IllegalArgumentException("Letters name the round and the neighbourhood");
        }
    }

    /** Where votes are cast. */
    String page() {
        return site.toString().replaceFirst("/+$", "") + "/rondes/" + round.value() + "/stemmen";
    }

    /** The same without its scheme, for people who type. */
    String typed() {
        return page().replaceFirst("^https?://", "");
    }

    /** The code stands in the fragment, which browsers keep to themselves: no server or log on the way sees it. */
    String link(PrintedCode code) {
        return page() + "#code=" + code.bare();
    }
}

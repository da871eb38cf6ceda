package nl.wijkbudget.following.query;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.following.OwnFollowings;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.query.ProjectTitles;
import org.springframework.beans.factory.ObjectProvider;

/** Lists what a visitor follows. */
public final class FollowedLines {
    private final ObjectProvider<OwnFollowings> followings;
    private final ProjectTitles titles;
    private final Setups setups;
    private final Words words;

    public FollowedLines(ObjectProvider<OwnFollowings> followings, ProjectTitles titles, Setups setups, Words words) {
        this.followings = followings;
        this.titles = titles;
        this.setups = setups;
        this.words = words;
    }

    /** The longest followed first; none where the followings are in another process. */
    public List<Following> all(Visitor visitor) {
        OwnFollowings own = followings.getIfAvailable();
        return own == null ? List.of() : own.of(visitor.actor());
    }

    public List<FollowedLine> of(Visitor visitor) {
        return all(visitor).stream()
                .map(each -> new FollowedLine(title(each.what()), each.what().page(), each.since()))
                .toList();
    }

    public boolean mailIsSetUp() {
        return followings.stream().anyMatch(OwnFollowings::mailIsSetUp);
    }

    private String title(Followed what) {
        if (what instanceof OneProject one) {
            String project = one.project().value();
            return titles.of(Stream.of(project)).getOrDefault(project, project);
        }
        String neighbourhood = ((RoundsOf) what).neighbourhood().value();
        return words.text("follow.rounds.of", setups.of(neighbourhood).name());
    }
}

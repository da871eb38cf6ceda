package nl.wijkbudget.page.query;

import java.util.List;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;

/** Something to follow that belongs to a page: the layout names those in the model attribute {@code feeds} in the head. */
public record Feed(String type, String address, String title) {
    private static final String ATOM = "application/atom+xml";
    private static final String CALENDAR = "text/calendar";

    /** Its news, and when its front-runners meet and its people vote. */
    public static List<Feed> ofNeighbourhood(NeighbourhoodId neighbourhood, String name, Words words) {
        String page = "/buurten/" + neighbourhood.value();
        return List.of(
                new Feed(ATOM, page + "/nieuws.atom", words.text("feed.place", name)),
                new Feed(CALENDAR, page + "/vergaderingen.ics", words.text("feed.meetings", name)));
    }

    public static List<Feed> ofTheme(NeighbourhoodId neighbourhood, ThemeId theme, String name, Words words) {
        String page = "/buurten/" + neighbourhood.value() + "/themas/" + theme.value();
        return List.of(new Feed(ATOM, page + "/nieuws.atom", words.text("feed.theme", name)));
    }

    public static List<Feed> ofProject(ProjectId project, String title, Words words) {
        return List.of(
                new Feed(ATOM, "/projecten/" + project.value() + "/nieuws.atom", words.text("feed.project", title)));
    }
}

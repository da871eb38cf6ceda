package nl.wijkbudget.following;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.person.Consent;

/** What can be followed by mail. */
public sealed interface Followed {
    /** As it is stored: the name of its stream in the log. */
    String value();

    /** To what one must have agreed before any mail goes out. */
    Consent consent();

    /** The page of this site that is about it. */
    String page();

    /** Reads {@link #value} again. */
    static Followed parse(String value) {
        String id = value.substring(value.indexOf(':') + 1);
        Followed read = value.startsWith("project:")
                ? new OneProject(new ProjectId(id))
                : new RoundsOf(new NeighbourhoodId(id));
        if (!read.value().equals(value)) {
            throw new IllegalArgumentException("Nothing that can be followed: " + value);
        }
        return read;
    }

    /** All that becomes of a project. */
    record OneProject(ProjectId project) implements Followed {
        @Override
        public String value() {
            return project.toString();
        }

        @Override
        public Consent consent() {
            return Consent.MAIL_ABOUT_MY_PROJECTS;
        }

        @Override
        public String page() {
            return "/projecten/" + project.value();
        }
    }

    /** The rounds of a neighbourhood: that one opens, can be voted in, and has a result. */
    record RoundsOf(NeighbourhoodId neighbourhood) implements Followed {
        @Override
        public String value() {
            return neighbourhood.toString();
        }

        @Override
        public Consent consent() {
            return Consent.MAIL_ABOUT_ROUNDS;
        }

        @Override
        public String page() {
            return "/buurten/" + neighbourhood.value();
        }
    }
}

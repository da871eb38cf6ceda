package nl.wijkbudget.ballot.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as a voter marks it, with what is marked so far.
 *
 * @param way how it is marked, which is the kind of the selection that comes of it: chosen, ranked, scored or tokens
 * @param groups what can be marked, by theme
 * @param places how many can be named, where they are put in order
 * @param lowest the least number that can be given, where numbers are
 * @param highest the most
 */
public record PaperToMark(
        String way, List<Group> groups, List<Place> places, List<Room> rooms, int lowest, int highest) {
    /** With nothing marked, as a voter first sees it. */
    public static PaperToMark unmarked(Rulebook rulebook, Setup setup) {
        return of(rulebook, setup, Marks.NONE);
    }

    static PaperToMark of(Rulebook rulebook, Setup setup, Marks marks) {
        BallotForm form = rulebook.form();
        List<Group> groups = form instanceof BallotForm.Tokens tokens
                ? themes(tokens, setup, marks)
                : projects(rulebook, setup, marks);
        return new PaperToMark(
                way(form), groups, places(form, marks), new Rooms(rulebook, marks).all(), lowest(form), highest(form));
    }

    /** All that can be marked, in the order of the ballot. */
    public List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** All that can be marked, by the numbers that the desk types: those of the rulebook's own order. */
    public List<Line> numbered() {
        return lines().stream().sorted(Comparator.comparingInt(Line::index)).toList();
    }

    /** What is marked, for a voter to look over: by place where places count. */
    public List<Line> marked() {
        if (way.equals("ranked")) {
            return places.stream()
                    .flatMap(place -> lines().stream().filter(line -> line.id().equals(place.project())))
                    .toList();
        }
        return lines().stream().filter(line -> line.isMarked(zeroCounts())).toList();
    }

    /** Whether a zero is a number like others, and an empty field is none. */
    public boolean zeroCounts() {
        return lowest <= 0;
    }

    private static List<Group> projects(Rulebook rulebook, Setup setup, Marks marks) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        int at = 0;
        for (Candidate candidate : rulebook.candidates()) {
            String id = candidate.project().value();
            lines.computeIfAbsent(candidate.theme().value(), any -> new ArrayList<>())
                    .add(new Line(at++, id, candidate.title(), candidate.price(), marks.names(id), marks.number(id)));
        }
        return lines.entrySet().stream()
                .map(group -> new Group(group.getKey(), setup.theme(group.getKey()), group.getValue()))
                .toList();
    }

    private static List<Group> themes(BallotForm.Tokens tokens, Setup setup, Marks marks) {
        List<Line> lines = IntStream.range(0, tokens.themes().size())
                .mapToObj(at -> {
                    String theme = tokens.themes().get(at).value();
                    return new Line(at, theme, setup.theme(theme), null, false, marks.number(theme));
                })
                .toList();
        return List.of(new Group("", "", lines));
    }

    private static List<Place> places(BallotForm form, Marks marks) {
        int most = form instanceof BallotForm.PointsPerPlace points
                ? points.points().size()
                : form instanceof BallotForm.Ranking ranking ? ranking.maximum() : 0;
        return IntStream.range(0, most)
                .mapToObj(at -> new Place(at + 1, marks.at(at), pointsOf(form, at)))
                .toList();
    }

    private static @Nullable Integer pointsOf(BallotForm form, int place) {
        return form instanceof BallotForm.PointsPerPlace points
                ? points.points().get(place)
                : null;
    }

    private static String way(BallotForm form) {
        if (form instanceof BallotForm.Tokens) {
            return "tokens";
        }
        if (form instanceof BallotForm.Cumulative || form instanceof BallotForm.Scores) {
            return "scored";
        }
        return form.ranks() ? "ranked" : "chosen";
    }

    private static int lowest(BallotForm form) {
        return form instanceof BallotForm.Scores scores ? scores.lowest() : 1;
    }

    private static int highest(BallotForm form) {
        if (form instanceof BallotForm.Scores scores) {
            return scores.highest();
        }
        if (form instanceof BallotForm.Cumulative points) {
            return points.perProject();
        }
        return form instanceof BallotForm.Tokens tokens ? tokens.perTheme() : 0;
    }

    /** What belongs to one theme. */
    public record Group(String theme, String name, List<Line> lines) {}

    /** One project or theme, with what is marked at it. */
    public record Line(
            int index, String id, String title, @Nullable Money price, boolean chosen, String number) {
        private boolean isMarked(boolean zeroCounts) {
            return chosen
                    || (!number.isBlank() && (zeroCounts || !number.strip().equals("0")));
        }
    }

    /** A place in the order of a voter, from one on, with who is on it; empty when nobody is yet. */
    public record Place(int place, String project, @Nullable Integer points) {}
}

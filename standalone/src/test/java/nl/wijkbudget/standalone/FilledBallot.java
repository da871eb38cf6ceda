package nl.wijkbudget.standalone;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.standalone.SmallRound.Idea;

/**
 * How somebody fills in one kind of ballot: first more than fits, then right. In texts, {@code TUIN}, {@code KEUKEN} and
 * {@code BOMEN} stand for the projects of the round.
 *
 * @param form the form in JSON, or an empty text for tokens
 * @param tooMuch what is filled in at first, as {@code label=value}; a tick has no value
 * @param right what is changed then; a tick that is taken away has a dash before it
 * @param shown what the voter looks over
 * @param left what is said to be left
 * @param selection what the log keeps
 */
record FilledBallot(
        String kind,
        String form,
        String measure,
        List<String> tooMuch,
        List<String> right,
        List<String> shown,
        List<String> left,
        String selection) {

    static List<FilledBallot> all() {
        return List.of(
                new FilledBallot(
                        "choose-one",
                        "{'kind': 'approval', 'minimum': 1, 'maximum': 1}",
                        "VOTES",
                        List.of("TUIN", "BOMEN"),
                        List.of("-TUIN"),
                        List.of("BOMEN EUR 200"),
                        List.of("Over: 0 van 1 keuzes"),
                        "{'kind':'chosen','projects':['bomen']}"),
                new FilledBallot(
                        "knapsack",
                        "{'kind': 'knapsack', 'limit': 60050}",
                        "VOTES",
                        List.of("TUIN", "KEUKEN"),
                        List.of("-KEUKEN", "BOMEN"),
                        List.of("TUIN EUR 400", "BOMEN EUR 200"),
                        List.of("Over: EUR 0,50"),
                        "{'kind':'chosen','projects':['tuin','bomen']}"),
                new FilledBallot(
                        "approval-per-theme",
                        "{'kind': 'approval-per-theme', 'perTheme': 1, 'jokers': 0}",
                        "VOTES",
                        List.of("TUIN", "BOMEN", "KEUKEN"),
                        List.of("-BOMEN"),
                        List.of("TUIN EUR 400", "KEUKEN EUR 300"),
                        List.of("Groen: over 0 van 1 keuzes", "Samen: over 0 van 1 keuzes"),
                        "{'kind':'chosen','projects':['tuin','keuken']}"),
                new FilledBallot(
                        "points-per-place",
                        "{'kind': 'points-per-place', 'points': [3, 1]}",
                        "POINTS",
                        List.of("Plaats 1=BOMEN", "Plaats 2=BOMEN"),
                        List.of("Plaats 2=KEUKEN"),
                        List.of("BOMEN EUR 200", "KEUKEN EUR 300"),
                        List.of("Over: 0 van 2 plaatsen"),
                        "{'kind':'ranked','projects':['bomen','keuken']}"),
                new FilledBallot(
                        "ranking",
                        "{'kind': 'ranking', 'minimum': 2, 'maximum': 3}",
                        "POINTS",
                        List.of("Plaats 1=KEUKEN"),
                        List.of("Plaats 3=TUIN"),
                        List.of("KEUKEN EUR 300", "TUIN EUR 400"),
                        List.of("Over: 1 van 3 plaatsen"),
                        "{'kind':'ranked','projects':['keuken','tuin']}"),
                new FilledBallot(
                        "cumulative",
                        "{'kind': 'cumulative', 'total': 5, 'perProject': 4}",
                        "POINTS",
                        List.of("TUIN=4", "BOMEN=4"),
                        List.of("TUIN=1", "KEUKEN=0"),
                        List.of("TUIN EUR 400: 1", "BOMEN EUR 200: 4"),
                        List.of("Over: 0 van 5 punten"),
                        "{'kind':'scored','scores':[{'project':'tuin','points':1},{'project':'bomen','points':4}]}"),
                new FilledBallot(
                        "scores",
                        "{'kind': 'scores', 'lowest': -1, 'highest': 3}",
                        "POINTS",
                        List.of("TUIN=4"),
                        List.of("TUIN=0", "KEUKEN=-1"),
                        List.of("TUIN EUR 400: 0", "KEUKEN EUR 300: -1"),
                        List.of(),
                        "{'kind':'scored','scores':[{'project':'tuin','points':0},{'project':'keuken','points':-1}]}"),
                new FilledBallot(
                        "tokens",
                        "",
                        "VOTES",
                        List.of("Groen=7", "Samen=4"),
                        List.of("Samen=3"),
                        List.of("Groen: 7", "Samen: 3"),
                        List.of("Over: 0 van 10 munten"),
                        "{'kind':'tokens','shares':[{'theme':'groen','tokens':7},{'theme':'samen','tokens':3}]}"));
    }

    void open(SmallRound round) {
        if (form.isEmpty()) {
            round.establish();
            round.plan();
            round.must(Wijk.ORGANISER, round.path("/indiening/sluiting"), "");
            round.openVoting(
                    "",
                    "{'kind': 'tokens', 'themes': ['groen', 'samen'], 'total': 10, 'perTheme': 10}",
                    "{'name': 'divide-by-tokens', 'measure': 'VOTES', 'parameters': {}}");
        } else {
            round.upToRules();
            round.openVoting(form, measure);
        }
    }

    Visit fillTooMuch(Visit ballot, SmallRound round) {
        return fill(ballot, tooMuch, round);
    }

    Visit fillRight(Visit ballot, SmallRound round) {
        return fill(ballot, right, round);
    }

    List<String> shownIn(SmallRound round) {
        return shown.stream().map(titles(round)).toList();
    }

    String selectionIn(SmallRound round) {
        String json = selection.replace('\'', '"');
        for (Idea idea : Idea.values()) {
            String id = round.project(idea);
            json = json.replace("\"" + id.substring(id.lastIndexOf('-') + 1) + "\"", "\"" + id + "\"");
        }
        return json;
    }

    @Override
    public String toString() {
        return kind;
    }

    private static Visit fill(Visit ballot, List<String> deeds, SmallRound round) {
        Visit filled = ballot;
        for (String deed : deeds.stream().map(titles(round)).toList()) {
            int is = deed.indexOf('=');
            if (is > 0) {
                filled = filled.fill(deed.substring(0, is), deed.substring(is + 1));
            } else {
                filled = deed.startsWith("-") ? filled.untick(deed.substring(1)) : filled.tick(deed);
            }
        }
        return filled;
    }

    private static UnaryOperator<String> titles(SmallRound round) {
        return text -> {
            String said = text;
            for (Idea idea : Idea.values()) {
                said = said.replace(idea.name(), round.title(idea));
            }
            return said;
        };
    }
}

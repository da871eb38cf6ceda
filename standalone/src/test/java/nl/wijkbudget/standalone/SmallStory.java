package nl.wijkbudget.standalone;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.standalone.SmallRound.Idea;
import tools.jackson.databind.JsonNode;

/** What can be read of a round that was voted on and counted over HTTP, on whatever store it was kept. */
record SmallStory(List<String> refused, int inTheBox, List<String> standings, List<String> votes, String phase) {
    /** Garden and trees get two votes each, kitchen one; the trees are cheaper. */
    static final SmallStory AS_IT_SHOULD_BE = new SmallStory(
            List.of("409 rulebook.too-many-chosen", "409 ballot.voting-is-closed"),
            3,
            List.of("bomen", "tuin", "keuken"),
            List.of("2", "2", "1"),
            "COUNTED");

    static SmallStory toldBy(Engine engine, String name) {
        Api api = engine.api();
        SmallRound round = new SmallRound(api, name);
        String rulebook = round.rulebook(round.upToVoting());
        round.cast(round.ballot("recht-1", rulebook, Idea.TUIN, Idea.BOMEN));
        round.cast(round.ballot("recht-2", rulebook, Idea.TUIN, Idea.BOMEN));
        round.cast(round.ballot("recht-3", rulebook, Idea.TUIN));
        round.cast(round.ballot("recht-3", rulebook, Idea.KEUKEN));
        Reply tooMany = round.cast(round.ballot("recht-4", rulebook, Idea.values()));
        Reply closed = round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Iedereen stemde.'}");
        Reply tooLate = round.cast(round.ballot("recht-5", rulebook, Idea.TUIN));
        round.must(Wijk.ORGANISER, "/tellingen", "{'count': '%s.1', 'round': '%s'}".formatted(name, name));
        round.must(Wijk.APPROVER, "/tellingen/" + name + ".1/vaststelling", "{'reason': 'De telling klopt.'}");
        long counted = engine.await(ResultRecorded.class, new RoundId(name));

        JsonNode standings =
                api.read("/api/v1" + round.path("/uitslag"), counted).at("/outcome/standings");
        return new SmallStory(
                List.of(tooMany.outcome(), tooLate.outcome()),
                api.read("/api/v1" + round.path("/opkomst"), closed.position())
                        .get("inTheBox")
                        .asInt(),
                texts(standings, "project").stream()
                        .map(project -> project.substring(name.length() + 1))
                        .toList(),
                texts(standings, "votes"),
                api.read("/api/v1" + round.path(""), counted).get("phase").asString());
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(field).asString(""))
                .toList();
    }
}

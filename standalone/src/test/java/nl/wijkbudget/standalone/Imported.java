package nl.wijkbudget.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkbudget.counting.RulesCompared;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.command.ElectionFile;
import nl.wijkbudget.pabulib.command.FaultyElection;
import nl.wijkbudget.pabulib.command.ImportProgress;
import nl.wijkbudget.pabulib.command.PabulibImport;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.standalone.PlainElection.Line;
import tools.jackson.databind.JsonNode;

/** A round that was imported, as clients see it, put back in the words of its file. */
record Imported(PlainElection election, JsonNode turnout, JsonNode result, JsonNode agenda) {
    static Imported of(Path file, PlainElection election, Engine engine) {
        String round = into(engine, file, progress -> {});
        String path = "/api/v1/rondes/" + round;
        long head = engine.caughtUp();
        Api api = engine.api();
        return new Imported(
                election,
                api.read(path + "/opkomst", head),
                api.read(path + "/uitslag", head),
                api.read(path + "/agenda", head));
    }

    /** Imports a file up to what follows from it by itself; answers the name of its round. */
    static String into(Engine engine, Path file, ImportProgress.Listener listener) {
        String round = into(engine.bean(PabulibImport.class), file, listener);
        engine.await(ResultRecorded.class, new RoundId(round));
        engine.await(RulesCompared.class, CountId.of(new RoundId(round), 1));
        return round;
    }

    static String into(PabulibImport importing, Path file, ImportProgress.Listener listener) {
        try {
            return importing.run(ElectionFile.at(file), listener).round().value();
        } catch (IOException | FaultyElection e) {
            throw new AssertionError(e);
        }
    }

    /** The certified standings. */
    List<Line> order() {
        Map<String, String> ids = ids();
        return stream(result.at("/outcome/standings"))
                .map(standing -> new Line(
                        theirs(ids, standing),
                        result.at("/candidates")
                                .get(standing.get("project").asString())
                                .get("title")
                                .asString(),
                        standing.get("price").asLong(),
                        standing.get("votes").asLong(),
                        standing.get("points").asLong()))
                .toList();
    }

    /** The agenda as voted. */
    List<String> agendaOrder() {
        Map<String, String> ids = ids();
        return stream(agenda.get("items")).map(item -> theirs(ids, item)).toList();
    }

    /** A column of the standings, by the ids of the file. */
    <T> Map<String, T> column(Function<JsonNode, T> column) {
        Map<String, String> ids = ids();
        return stream(result.at("/outcome/standings"))
                .collect(
                        Collectors.toMap(standing -> theirs(ids, standing), column, (one, other) -> one, TreeMap::new));
    }

    /** Ours and theirs, each sorted, side by side: that is what our ids promise. */
    private Map<String, String> ids() {
        Iterator<String> theirs = election.projects().stream()
                .map(project -> PlainElection.cell(project, "project_id"))
                .sorted()
                .iterator();
        return stream(result.at("/outcome/standings"))
                .map(standing -> standing.get("project").asString())
                .sorted()
                .collect(Collectors.toMap(ours -> ours, ours -> theirs.next(), (one, other) -> one, TreeMap::new));
    }

    private static String theirs(Map<String, String> ids, JsonNode line) {
        return ids.getOrDefault(line.get("project").asString(), "?");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

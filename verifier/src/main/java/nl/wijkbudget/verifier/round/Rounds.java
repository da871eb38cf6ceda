package nl.wijkbudget.verifier.round;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Archive;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.pabulib.ElectionFile;
import org.jspecify.annotations.Nullable;

/** All rounds of a log, and the agendas that came of them. */
public final class Rounds implements Check {
    private final Report report;
    private final String only;
    private final Map<String, Round> rounds = new LinkedHashMap<>();
    private final Map<String, Agenda> agendas = new LinkedHashMap<>();

    /** Of one round alone, or of all when its name is empty. */
    public Rounds(Report report, String only) {
        this.report = report;
        this.only = only;
    }

    @Override
    public void on(Event event) {
        Json said = event.payload();
        switch (event.capability()) {
            case "round", "ballot", "counting", "votingcode" -> {
                String id = said.text("round");
                if (event.name().equals("RoundPlanned")) {
                    rounds.putIfAbsent(id, new Round(report));
                }
                if (only.isEmpty() || only.equals(id)) {
                    round(id).on(event);
                    if (event.name().equals("AgendaRecorded")) {
                        boolean stands = agenda(said).isAdoptedFor(id);
                        report.require(stands, "agenda", event, "not-adopted-agenda");
                    }
                }
            }
            case "agenda" -> {
                boolean concerns = only.isEmpty() || said.getOrNull("round").equals(Json.of(only));
                if (event.name().equals("AgendaDrafted") && concerns) {
                    agendas.put(said.text("agenda"), new Agenda(report, event, round(said.text("round"))));
                } else {
                    agenda(said).on(event);
                }
            }
            default -> {
                // Other capabilities have checks of their own.
            }
        }
    }

    /** The rounds of which a count was published. */
    public List<String> counted() {
        return rounds.keySet().stream().filter(id -> round(id).wasCounted()).toList();
    }

    /** Whether the files of elections are those of the rounds with a certified result, row by row. */
    public void compare(Archive archive) throws IOException {
        Set<String> known = new HashSet<>();
        for (Map.Entry<String, Round> each : rounds.entrySet()) {
            String name = "pabulib/" + each.getKey() + ".pb";
            report.part("pabulib", name, () -> {
                ElectionFile election = each.getValue().election();
                if (election != null) {
                    known.add(name);
                    compare(archive, name, election.rows().iterator());
                }
            });
        }
        archive.parts().stream()
                .map(Archive.Part::name)
                .filter(name -> name.startsWith("pabulib/") && !known.contains(name))
                .forEach(name -> report.fault("pabulib", name, "unlisted"));
    }

    private void compare(Archive archive, String name, Iterator<String> rows) throws IOException {
        Archive.Part part = archive.find(name);
        report.require(part != null, "pabulib", name, "not-as-listed");
        if (part != null) {
            archive.compare(part, rows)
                    .ifPresent(row -> report.fault("pabulib", name, "row", row.path(), row.stated(), row.found()));
        }
    }

    @Override
    public void end() {
        rounds.forEach((id, round) -> report.require(round.isCertifiedUnderCodes(), "codes", id, "not-reconciled"));
    }

    public @Nullable Agenda find(String agenda) {
        return agendas.get(agenda);
    }

    private Agenda agenda(Json said) {
        Agenda agenda = agendas.get(said.text("agenda"));
        if (agenda == null) {
            throw new Malformed("is of an agenda that was not drafted");
        }
        return agenda;
    }

    private Round round(String id) {
        Round round = rounds.get(id);
        if (round == null) {
            throw new Malformed("is of a round that was not planned");
        }
        return round;
    }
}

package nl.wijkbudget.verifier.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    private final Supplier<String> root;
    private final Map<String, Round> rounds = new LinkedHashMap<>();
    private final Map<String, Agenda> agendas = new LinkedHashMap<>();

    /**
     * @param only the one round that is looked at; empty for all
     * @param root that of the tree up to and with the event that is looked at
     */
    public Rounds(Report report, String only, Supplier<String> root) {
        this.report = report;
        this.only = only;
        this.root = root;
    }

    @Override
    public void on(Event event) {
        Json said = event.payload();
        switch (event.capability()) {
            case "round", "ballot", "counting", "votingcode" -> {
                String id = said.text("round");
                if (event.name().equals("RoundPlanned")) {
                    rounds.putIfAbsent(id, new Round(report, id, root));
                }
                if (only.isEmpty() || only.equals(id)) {
                    round(id).on(event);
                    if (event.name().equals("AgendaRecorded")) {
                        report.require(agenda(said).isAdoptedFor(id), "agenda", event, "not-adopted-agenda");
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
    public void compare(Archive archive) {
        rounds.forEach((id, round) -> {
            String name = "pabulib/" + id + ".pb";
            report.part("pabulib", name, () -> {
                ElectionFile election = round.election();
                boolean isThere = archive.find(name) != null;
                report.require(isThere || election == null, "pabulib", name, "not-as-listed");
                if (isThere && election != null) {
                    archive.compare(name, election.rows().iterator())
                            .ifPresent(at -> report.fault("pabulib", name, "row", at.path(), at.stated(), at.found()));
                }
            });
        });
    }

    @Override
    public void end() {
        rounds.forEach((id, round) -> report.require(round.isCertifiedUnderCodes(), "codes", id, "not-reconciled"));
    }

    public @Nullable Agenda find(String agenda) {
        return agendas.get(agenda);
    }

    private Agenda agenda(Json said) {
        return Malformed.ifAbsent(agendas.get(said.text("agenda")), "is of an agenda that was not drafted");
    }

    private Round round(String id) {
        return Malformed.ifAbsent(rounds.get(id), "is of a round that was not planned");
    }
}

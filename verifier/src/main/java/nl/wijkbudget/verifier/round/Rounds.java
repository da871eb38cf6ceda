package nl.wijkbudget.verifier.round;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.Check;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
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
        String capability = event.kind().substring(0, Math.max(0, event.kind().indexOf('.')));
        String name = event.kind().substring(capability.length() + 1);
        switch (capability) {
            case "round", "ballot", "counting", "votingcode" -> {
                String id = event.payload().text("round");
                if (name.equals("RoundPlanned")) {
                    rounds.putIfAbsent(id, new Round(report));
                }
                if (only.isEmpty() || only.equals(id)) {
                    round(id).on(event);
                    if (name.equals("AgendaRecorded")) {
                        boolean stands = agenda(event.payload().text("agenda")).isAdoptedFor(id);
                        report.require(stands, "agenda", event.shown(), "not-adopted-agenda");
                    }
                }
            }
            case "agenda" -> {
                String id = event.payload().text("agenda");
                boolean concerns =
                        only.isEmpty() || event.payload().getOrNull("round").equals(Json.of(only));
                if (name.equals("AgendaDrafted") && concerns) {
                    agendas.put(
                            id, new Agenda(report, event, round(event.payload().text("round"))));
                } else {
                    agenda(id).on(event, name);
                }
            }
            default -> {
                // Other capabilities have checks of their own.
            }
        }
    }

    /** The rounds of which a count was published. */
    public Stream<String> counted() {
        return rounds.keySet().stream().filter(id -> round(id).wasCounted());
    }

    @Override
    public void end() {
        rounds.forEach((id, round) -> report.require(round.isCertifiedUnderCodes(), "codes", id, "not-reconciled"));
    }

    public @Nullable Agenda find(String agenda) {
        return agendas.get(agenda);
    }

    private Agenda agenda(String id) {
        Agenda agenda = agendas.get(id);
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

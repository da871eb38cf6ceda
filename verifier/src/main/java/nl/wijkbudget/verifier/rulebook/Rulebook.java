package nl.wijkbudget.verifier.rulebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * The frozen rules of a vote.
 *
 * @param candidates by project, in the order of the ballot
 * @param parameters of the rule, as they were said
 */
public record Rulebook(
        Json json,
        Map<String, Candidate> candidates,
        Form form,
        String rule,
        Map<String, String> parameters,
        List<Pot> pots) {
    public record Candidate(String project, String title, String theme, long price, String pot, Instant submittedAt) {}

    public record Pot(String id, long amount, Json theme) {}

    public static Rulebook of(Json json) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Json each : json.get("candidates").items()) {
            Candidate candidate = new Candidate(
                    each.text("project"),
                    each.text("title"),
                    each.text("theme"),
                    each.whole("price"),
                    each.text("pot"),
                    instant(each.text("submittedAt")));
            if (candidates.put(candidate.project(), candidate) != null || candidate.price() < 0) {
                throw new Malformed("has a candidate twice or with a price below zero: " + candidate.project());
            }
        }
        Map<String, String> parameters = new TreeMap<>();
        json.get("rule").get("parameters").fields().forEach((name, value) -> parameters.put(name, value.text()));
        List<Pot> pots = json.get("pots").items().stream()
                .map(pot -> new Pot(pot.text("pot"), pot.whole("amount"), pot.getOrNull("theme")))
                .toList();
        return new Rulebook(
                json, candidates, new Form(json.get("form")), json.get("rule").text("name"), parameters, pots);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw new Malformed("is no time in UTC: '" + text + "'");
        }
    }

    public boolean measuresPoints() {
        return json.get("rule").text("measure").equals("POINTS");
    }

    public String tieRule() {
        return json.text("tieRule");
    }

    public List<String> channels() {
        return json.get("channels").items().stream().map(Json::text).sorted().toList();
    }

    public boolean allows(Selection selection) {
        return form.allows(selection, candidates);
    }

    /** The one order of all candidates that breaks ties. */
    public Comparator<Candidate> tieOrder() {
        Comparator<Candidate> byId = Comparator.comparing(Candidate::project);
        return switch (tieRule()) {
            case "SHARED_RANK", "PROJECT_ID" -> byId;
            case "LOWER_COST" -> Comparator.comparing(Candidate::price).thenComparing(byId);
            case "EARLIER_SUBMISSION" ->
                Comparator.comparing(Candidate::submittedAt).thenComparing(byId);
            case "LOT" -> {
                List<String> lot = words(parameters.getOrDefault("lot", ""));
                if (!lot.containsAll(candidates.keySet())) {
                    throw new Malformed("has a lot without all candidates");
                }
                yield Comparator.comparing(candidate -> lot.indexOf(candidate.project()));
            }
            default -> throw new Malformed("has an unknown tie rule '" + tieRule() + "'");
        };
    }

    /** The groups of words in a parameter, such as {@code a b; c d}; none when it was not said. */
    public List<List<String>> groups(String parameter) {
        String value = parameters.getOrDefault(parameter, "");
        return value.isBlank()
                ? List.of()
                : Stream.of(value.split(";")).map(Rulebook::words).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s,]+"));
    }

    public byte[] canonicalText() {
        CanonicalText text = new CanonicalText().add("wijkbudget rulebook 1");
        text.list(candidates.values(), each -> text.add(each.project())
                .add(each.title())
                .add(each.theme())
                .add(Long.toString(each.price()))
                .add(each.pot())
                .add(each.submittedAt().toString()));
        form.writeTo(text);
        text.add(rule).add(json.get("rule").text("measure"));
        text.list(parameters.entrySet(), each -> text.add(each.getKey()).add(each.getValue()));
        text.list(pots, pot -> orDash(text.add(pot.id()).add(Long.toString(pot.amount())), pot.theme()));
        Json window = json.get("window");
        text.add(tieRule());
        text.add(instant(window.text("opensAt")).toString())
                .add(instant(window.text("closesAt")).toString());
        text.add(json.get("eligibility").text("policy"));
        orDash(text, json.get("eligibility").getOrNull("minimumAge"));
        text.list(channels(), text::add);
        return text.add(Long.toString(json.whole("top")))
                .add(json.text("currency"))
                .bytes();
    }

    private static void orDash(CanonicalText text, Json value) {
        if (value.isNull()) {
            text.dash();
        } else {
            text.add(value.plain());
        }
    }
}

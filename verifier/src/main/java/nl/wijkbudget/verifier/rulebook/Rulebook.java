package nl.wijkbudget.verifier.rulebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * The frozen rules of a vote.
 *
 * @param candidates by project, in the order of the ballot
 * @param drawn the projects in the order of a lot that was drawn after closing; none before
 */
public record Rulebook(Json json, Map<String, Candidate> candidates, Form form, List<Pot> pots, List<String> drawn) {
    public record Candidate(String project, String title, String theme, long price, String pot, Instant submittedAt) {
        static Candidate of(Json json) {
            Instant submittedAt = instant(json.text("submittedAt"));
            String title = json.text("title");
            long price = json.whole("price");
            return new Candidate(json.text("project"), title, json.text("theme"), price, json.text("pot"), submittedAt);
        }
    }

    public record Pot(String id, long amount, Json theme) {}

    public static Rulebook of(Json json) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Json each : json.items("candidates")) {
            Candidate candidate = Candidate.of(each);
            if (candidates.put(candidate.project(), candidate) != null || candidate.price() < 0) {
                throw new Malformed("has a candidate twice or with a price below zero: " + candidate.project());
            }
        }
        List<Pot> pots = new ArrayList<>();
        for (Json each : json.items("pots")) {
            pots.add(new Pot(each.text("pot"), each.whole("amount"), each.getOrNull("theme")));
        }
        Json form = json.get("form");
        return new Rulebook(json, candidates, new Form(form.text("kind"), form), pots, List.of());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw new Malformed("is no time in UTC: '" + text + "'");
        }
    }

    /** The same rules after a lot was drawn. */
    public Rulebook drawn(List<String> order) {
        return new Rulebook(json, candidates, form, pots, order);
    }

    public String rule() {
        return json.get("rule").text("name");
    }

    public boolean measuresPoints() {
        return json.get("rule").text("measure").equals("POINTS");
    }

    /** The parameters of the rule by name, as they were said. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        json.get("rule").get("parameters").fields().forEach((name, value) -> parameters.put(name, value.text()));
        return parameters;
    }

    public String tieRule() {
        return json.text("tieRule");
    }

    public Candidate candidate(String project) {
        Candidate candidate = candidates.get(project);
        if (candidate == null) {
            throw new Malformed("is of a project that is no candidate: " + project);
        }
        return candidate;
    }

    /** Whether this may be cast under these rules. */
    public boolean allows(Vote vote) {
        return json.texts("channels").contains(vote.channel()) && form.allows(vote.selection(), candidates);
    }

    /** The one order of all candidates that breaks ties. */
    public Comparator<Candidate> tieOrder() {
        Comparator<Candidate> byId = Comparator.comparing(Candidate::project);
        return switch (tieRule()) {
            case "SHARED_RANK", "PROJECT_ID" -> byId;
            case "LOWER_COST" -> Comparator.comparing(Candidate::price).thenComparing(byId);
            case "EARLIER_SUBMISSION" ->
                Comparator.comparing(Candidate::submittedAt).thenComparing(byId);
            case "LOT" -> by(words(parameters().getOrDefault("lot", "")));
            case "COMMITTED_LOT" -> by(drawn);
            default -> throw new Malformed("has an unknown tie rule '" + tieRule() + "'");
        };
    }

    private Comparator<Candidate> by(List<String> lot) {
        if (!lot.containsAll(candidates.keySet())) {
            throw new Malformed("has a lot without all candidates");
        }
        return Comparator.comparing(candidate -> lot.indexOf(candidate.project()));
    }

    /** The groups of words in a parameter, such as {@code a b; c d}; none when it was not said. */
    public List<List<String>> groups(String parameter) {
        List<List<String>> groups = new ArrayList<>();
        String value = parameters().getOrDefault(parameter, "");
        for (String group : value.isBlank() ? new String[0] : value.split(";")) {
            groups.add(words(group));
        }
        return groups;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s,]+"));
    }

    public byte[] canonicalText() {
        CanonicalText text = new CanonicalText().add("wijkbudget rulebook 1");
        text.list(candidates.values(), each -> text.add(each.project(), each.title(), each.theme())
                .add(each.price(), each.pot(), each.submittedAt()));
        form.writeTo(text);
        text.add(rule(), json.get("rule").text("measure"));
        text.list(parameters().entrySet(), each -> text.add(each.getKey(), each.getValue()));
        text.list(pots, pot -> text.add(pot.id(), pot.amount(), pot.theme()));
        Json window = json.get("window");
        text.add(tieRule(), instant(window.text("opensAt")), instant(window.text("closesAt")));
        Json eligibility = json.get("eligibility");
        text.add(eligibility.text("policy"), eligibility.getOrNull("minimumAge"));
        text.list(json.texts("channels").stream().sorted().toList(), text::add);
        return text.add(json.whole("top"), json.text("currency")).bytes();
    }
}

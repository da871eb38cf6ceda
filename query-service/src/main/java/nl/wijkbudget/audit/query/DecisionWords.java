package nl.wijkbudget.audit.query;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.page.query.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says a decision as people would, with what its event tells in free text. */
public final class DecisionWords {
    private static final List<String> TEXTS = List.of(
            "/text",
            "/question",
            "/to",
            "/report",
            "/milestone",
            "/evidence/title",
            "/evidence/reference",
            "/evidence/sha256",
            "/name");
    private static final String CURRENCY = "EUR";

    private final Words words;
    private final JsonMapper json;

    public DecisionWords(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** Such as "Vraag over haalbaarheid"; the name of the event where nobody gave it words. */
    public String what(DecisionLine decision) {
        return words.text("event." + decision.event());
    }

    /** What people wrote, how far it is, how much it costs: whatever the event has of these. */
    public List<String> details(DecisionLine decision) {
        JsonNode content = json.readTree(decision.content());
        List<String> details = new ArrayList<>();
        for (String text : TEXTS) {
            JsonNode found = content.at(text);
            if (found.isString() && !isName(decision, text)) {
                details.add(found.asString());
            }
        }
        if (content.at("/percent").isIntegralNumber()) {
            details.add(content.at("/percent").asString() + "%");
        }
        if (content.at("/amount").isIntegralNumber()) {
            details.add(words.brief(new Money(content.at("/amount").asLong()), CURRENCY));
        }
        return details;
    }

    /** In a conversation a question is first its id, and then its text. */
    private static boolean isName(DecisionLine decision, String text) {
        return text.equals("/question") && decision.event().startsWith("Feasibility");
    }
}

package nl.wijkbudget.delivery.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.decision.Competence;

/** What those who carry out a project can report on its page: the word in the address, and the door. */
public enum DeliveryDeed {
    STARTEN("POST", ""),
    TEAM("PUT", "/{delivery}/team"),
    VOORTGANG("POST", "/{delivery}/voortgangsberichten"),
    MIJLPAAL("POST", "/{delivery}/mijlpalen"),
    BEWIJS("POST", "/{delivery}/bewijsstukken"),
    AFRONDEN("POST", "/{delivery}/afronding"),
    STOPPEN("POST", "/{delivery}/stopzetting");

    private final String method;
    private final String rest;

    DeliveryDeed(String method, String rest) {
        this.method = method;
        this.rest = rest;
    }

    static Optional<DeliveryDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String method() {
        return method;
    }

    /** As the matrix has it. */
    public String door() {
        return method + " " + path("{delivery}");
    }

    public String path(String delivery) {
        return "/api/v1/uitvoeringen" + rest.replace("{delivery}", delivery);
    }

    public String competence() {
        return Competence.CARRY_OUT_PROJECT.name();
    }
}

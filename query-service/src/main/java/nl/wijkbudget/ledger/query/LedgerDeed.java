package nl.wijkbudget.ledger.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.decision.Competence;

/** What can be done with the books on their page: the word in the address, the door, and what its form asks. */
public enum LedgerDeed {
    OPENEN("", About.PLACE, Competence.MANAGE_FUNDS, "currency"),
    FONDS("/{ledger}/fondsen", About.LEDGER, Competence.MANAGE_FUNDS, "name"),
    BIJDRAGE(
            "/{ledger}/bijdragen", About.LEDGER, Competence.MANAGE_FUNDS, "contribution", "partner", "earmark", "fund"),
    OVERBOEKING("/{ledger}/overboekingen", About.LEDGER, Competence.MANAGE_FUNDS, "transfer", "earmark", "reason"),
    TOEWIJZING("/{ledger}/toewijzingen", About.PLAN, Competence.ALLOCATE_BUDGET, "allocation", "fund", "reason"),
    VRIJGAVE(
            "/{ledger}/toewijzingen/{allocation}/vrijgaven",
            About.ALLOCATION,
            Competence.ALLOCATE_BUDGET,
            "release",
            "reason"),
    VERPLICHTING("/{ledger}/verplichtingen", About.ALLOCATION, Competence.SPEND_BUDGET, "commitment", "payee"),
    TERUGGAVE(
            "/{ledger}/verplichtingen/{commitment}/teruggaven",
            About.COMMITMENT,
            Competence.SPEND_BUDGET,
            "returned",
            "reason"),
    BETALING("/{ledger}/betalingen", About.COMMITMENT, Competence.SPEND_BUDGET, "payment", "invoice"),
    TERUGBOEKING(
            "/{ledger}/boekingen/{original}/terugboeking", About.ENTRY, Competence.MANAGE_FUNDS, "reversal", "reason");

    /** What the address names beside the deed; the first two are there without a name. */
    enum About {
        PLACE,
        LEDGER,
        PLAN,
        ALLOCATION,
        COMMITMENT,
        ENTRY
    }

    private final String rest;
    private final About about;
    private final Competence competence;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> asks;

    LedgerDeed(String rest, About about, Competence competence, String... asks) {
        this.rest = rest;
        this.about = about;
        this.competence = competence;
        this.asks = List.of(asks);
    }

    static Optional<LedgerDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    About about() {
        return about;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the matrix has it. */
    public String door() {
        return "POST /api/v1/kasboeken" + rest;
    }

    /** The address of the door; what is the allocation, commitment or entry, where the address names one. */
    public String path(String ledger, String what) {
        return "/api/v1/kasboeken"
                + rest.replace("{ledger}", ledger)
                        .replace("{allocation}", what)
                        .replace("{commitment}", what)
                        .replace("{original}", what);
    }

    public String competence() {
        return competence.name();
    }

    /** The field that names the entry; the books and a fund have none. */
    public String entry() {
        return about.compareTo(About.PLACE) > 0 && this != FONDS ? asks.get(0) : "";
    }

    /** Whether an amount moves that the form asks for. */
    public boolean asksAmount() {
        return !entry().isEmpty() && this != TERUGBOEKING;
    }

    public boolean asks(String what) {
        return asks.contains(what);
    }
}

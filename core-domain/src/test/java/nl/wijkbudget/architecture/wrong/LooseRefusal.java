package nl.wijkbudget.architecture.wrong;

import nl.wijkbudget.decision.Refusal;

/** A refusal that no sealed interface knows, with the code of another capability. */
public record LooseRefusal() implements Refusal {
    @Override
    public String code() {
        return "ballot.No";
    }
}

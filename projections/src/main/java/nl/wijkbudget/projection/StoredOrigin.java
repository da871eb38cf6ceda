package nl.wijkbudget.projection;

import java.util.Optional;
import org.axonframework.common.transaction.TransactionManager;

/** The record of which event store the read models belong to. */
final class StoredOrigin {

    private final ReadModelOrigins origins;
    private final ProjectionTokens tokens;
    private final TransactionManager transactions;

    StoredOrigin(ReadModelOrigins origins, ProjectionTokens tokens, TransactionManager transactions) {
        this.origins = origins;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    Optional<String> known() {
        return transactions.fetchInTransaction(
                () -> origins.findById(ReadModelOrigin.ONLY).map(ReadModelOrigin::storeIdentity));
    }

    /** From now on the read models belong to this store, and whatever they held is built again. */
    void startWith(String storeIdentity) {
        transactions.executeInTransaction(() -> {
            tokens.forgetAll();
            origins.save(new ReadModelOrigin(storeIdentity));
        });
    }
}

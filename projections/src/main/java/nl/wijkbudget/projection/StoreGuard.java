package nl.wijkbudget.projection;

import java.util.Optional;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses to continue read models on events of another store, before any projection starts. */
final class StoreGuard implements ConfigurerModule {

    static final String REBUILD = "wijkbudget.projections.rebuild-on-foreign-store";

    private static final Logger LOG = LoggerFactory.getLogger(StoreGuard.class);

    private final StoreIdentity store;
    private final StoredOrigin origin;
    private final boolean rebuild;

    StoreGuard(StoreIdentity store, StoredOrigin origin, boolean rebuild) {
        this.store = store;
        this.origin = origin;
        this.rebuild = rebuild;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.onStart(Phase.INBOUND_EVENT_CONNECTORS - 1, this::check);
    }

    void check() {
        String current = store.identity();
        Optional<String> known = origin.known();
        if (known.isPresent() && known.get().equals(current)) {
            return;
        }
        if (known.isPresent() && !rebuild) {
            throw new ForeignStore(known.get(), current);
        }
        known.ifPresent(other -> LOG.warn("Read models of event store {} are rebuilt from {}", other, current));
        origin.startWith(current);
    }
}

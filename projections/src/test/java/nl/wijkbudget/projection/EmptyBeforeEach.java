package nl.wijkbudget.projection;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives every test an empty log, projections at rest that start over, and ordinary circumstances. */
final class EmptyBeforeEach implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext extension) {
        ApplicationContext context = SpringExtension.getApplicationContext(extension);
        context.getBean(LogFollowers.class).all().forEach(LogFollower::shutDown);
        context.getBean(EventsInMemory.class).replaceBy(List.of());
        context.getBean(Circumstances.class).ordinary();
        context.getBean(StoredOrigin.class).startWith(Circumstances.IN_MEMORY);
        context.getBean(ToyTallyProjection.class).fails(payload -> false);
    }
}

package nl.wijkbudget.person.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells the log at the start of what was erased just before the end. */
final class UntoldErasures implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(UntoldErasures.class);

    private final Eraser eraser;

    UntoldErasures(Eraser eraser) {
        this.eraser = eraser;
    }

    /** A store that does not take events yet, such as one of a standby, is no reason not to start. */
    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            eraser.tellTheLog();
        } catch (RuntimeException later) {
            LOG.warn("Erasures that the log was not told of are told with the next one, or at the next start", later);
        }
    }
}

package nl.wijkbudget.log.command;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the log is still believed: one doubt of one reader stops all of them, until the program starts again. */
public final class LogTrust {
    private static final Logger LOG = LoggerFactory.getLogger(LogTrust.class);

    private final AtomicReference<@Nullable LogDoubt> first = new AtomicReference<>();

    /** The first doubt there was; later ones follow from it. */
    public Optional<LogDoubt> doubt() {
        return Optional.ofNullable(first.get());
    }

    void require() {
        LogDoubt doubt = first.get();
        if (doubt != null) {
            throw new DoubtfulLog(doubt);
        }
    }

    void lose(LogDoubt doubt) {
        if (first.compareAndSet(null, doubt)) {
            LOG.error("{}. {}", doubt.seen(), doubt.advice());
        }
    }
}

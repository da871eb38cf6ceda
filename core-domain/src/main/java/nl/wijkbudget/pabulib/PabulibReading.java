package nl.wijkbudget.pabulib;

import java.util.function.Function;

/** What came of reading a file: its content, or the faults that keep it from being used. */
public sealed interface PabulibReading<T> {

    /** The content, or the exception made of the faults. */
    <X extends Throwable> T orElseThrow(Function<FaultReport, X> refusal) throws X;

    /** All faults found; only warnings when the file was accepted. */
    FaultReport report();

    /** The same reading with other content. */
    <U> PabulibReading<U> map(Function<T, U> change);

    record Accepted<T>(T content, FaultReport report) implements PabulibReading<T> {
        @Override
        public <X extends Throwable> T orElseThrow(Function<FaultReport, X> refusal) {
            return content;
        }

        @Override
        public <U> PabulibReading<U> map(Function<T, U> change) {
            return new Accepted<>(change.apply(content), report);
        }
    }

    record Refused<T>(FaultReport report) implements PabulibReading<T> {
        @Override
        public <X extends Throwable> T orElseThrow(Function<FaultReport, X> refusal) throws X {
            throw refusal.apply(report);
        }

        @Override
        public <U> PabulibReading<U> map(Function<T, U> change) {
            return new Refused<>(report);
        }
    }
}

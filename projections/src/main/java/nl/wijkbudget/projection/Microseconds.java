package nl.wijkbudget.projection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Cuts every instant in a table to microseconds, because databases that keep no more round in ways of their own. */
@Converter(autoApply = true)
class Microseconds implements AttributeConverter<Instant, Instant> {

    @Override
    public @Nullable Instant convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Instant stored) {
        return stored;
    }
}

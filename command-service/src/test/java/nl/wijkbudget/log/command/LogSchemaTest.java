package nl.wijkbudget.log.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
record LogSchemaTest(DatabaseKind kind) {

    @Test
    void a_store_keeps_the_identity_it_was_born_with() {
        try (var database = DatabaseKind.pool(kind.freshUrl())) {
            StoreIdentity born = LogSchema.migrate(database);

            assertThat(LogSchema.migrate(database)).isEqualTo(born);
            assertThat(StoreIdentity.of(database)).isEqualTo(born);
        }
    }

    @Test
    void two_stores_are_two() {
        try (var one = DatabaseKind.pool(kind.freshUrl());
                var other = DatabaseKind.pool(kind.freshUrl())) {
            assertThat(LogSchema.migrate(one)).isNotEqualTo(LogSchema.migrate(other));
        }
    }
}

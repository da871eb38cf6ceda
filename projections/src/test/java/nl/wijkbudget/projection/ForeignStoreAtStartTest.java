package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ForeignStoreAtStartTest {

    @Test
    void a_program_connected_to_another_store_does_not_start() {
        startedOn("the-first-store").close();

        assertThatThrownBy(() -> startedOn("another-store")).hasRootCauseInstanceOf(ForeignStore.class);

        startedOn("another-store", "--" + StoreGuard.REBUILD + "=true").close();
        startedOn("another-store").close();
    }

    private static ConfigurableApplicationContext startedOn(String store, String... more) {
        return new SpringApplicationBuilder(ProjectionTestAssembly.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=jdbc:h2:mem:foreign;DB_CLOSE_DELAY=-1", "wijkbudget.test.store=" + store)
                .run(more);
    }
}

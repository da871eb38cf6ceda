package nl.wijkbudget.project.projection;

import nl.wijkbudget.projection.PostgresProjectionTest;
import nl.wijkbudget.projection.Scenario;

@PostgresProjectionTest
class CatalogueOnPostgresTest extends CatalogueTest {
    CatalogueOnPostgresTest(Scenario scenario) {
        super(scenario);
    }
}

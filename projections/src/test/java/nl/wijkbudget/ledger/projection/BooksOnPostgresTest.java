package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.projection.PostgresProjectionTest;
import nl.wijkbudget.projection.Scenario;

@PostgresProjectionTest
class BooksOnPostgresTest extends BooksTest {
    BooksOnPostgresTest(Scenario scenario) {
        super(scenario);
    }
}

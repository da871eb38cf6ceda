package nl.wijkbudget.ledger.projection;

import java.util.List;
import nl.wijkbudget.money.Money;

/** The money of one project, from grant to payment. */
public record ProjectMoney(String project, Money allocated, Money committed, Money paid, List<Entry> entries) {}

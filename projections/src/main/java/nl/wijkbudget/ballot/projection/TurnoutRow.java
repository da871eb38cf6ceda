package nl.wijkbudget.ballot.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Ballots of one round over one channel. */
@Entity
@Table(name = "turnout")
@SuppressWarnings("NullAway.Init")
class TurnoutRow {
    @Id
    String id;

    String round;

    String channel;

    long castBallots;

    long replaced;

    /** For Hibernate. */
    protected TurnoutRow() {}

    TurnoutRow(String id) {
        this.id = id;
    }
}

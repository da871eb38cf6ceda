package nl.wijkbudget.delivery;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;

/** Why a project under way says no. */
public sealed interface DeliveryRefusal extends Refusal {
    /** Work has not begun. */
    record ProjectIsNotStarted(DeliveryId delivery) implements DeliveryRefusal {
        @Override
        public String code() {
            return "delivery.project-is-not-started";
        }
    }

    /** The project is not among those the agenda starts. */
    record NotOnTheAdoptedAgenda(ProjectId project, AgendaId agenda) implements DeliveryRefusal {
        @Override
        public String code() {
            return "delivery.not-on-the-adopted-agenda";
        }
    }

    /** The project was started under another agenda. */
    record ProjectIsStartedAlready(DeliveryId delivery) implements DeliveryRefusal {
        @Override
        public String code() {
            return "delivery.project-is-started-already";
        }
    }

    /** The project was completed or stopped. */
    record ProjectIsOver(DeliveryId delivery) implements DeliveryRefusal {
        @Override
        public String code() {
            return "delivery.project-is-over";
        }
    }

    /** Progress is 0 to 100 percent. */
    record PercentIsOutOfRange(int percent) implements DeliveryRefusal {
        @Override
        public String code() {
            return "delivery.percent-is-out-of-range";
        }
    }
}

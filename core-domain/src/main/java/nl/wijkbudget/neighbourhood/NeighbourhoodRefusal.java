package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;

/** Why a neighbourhood says no. */
public sealed interface NeighbourhoodRefusal extends Refusal {
    /** Nobody established this neighbourhood. */
    record NeighbourhoodIsUnknown(NeighbourhoodId neighbourhood) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.neighbourhood-is-unknown";
        }
    }

    /** The id is in use with another name or number of residents. */
    record NeighbourhoodExistsAlready(NeighbourhoodId neighbourhood) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.neighbourhood-exists-already";
        }
    }

    /** The neighbourhood has no such theme. */
    record ThemeIsUnknown(NeighbourhoodId neighbourhood, ThemeId theme) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.theme-is-unknown";
        }
    }

    /** The neighbourhood has no such partner. */
    record PartnerIsUnknown(NeighbourhoodId neighbourhood, PartnerId partner) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.partner-is-unknown";
        }
    }

    /** The point lies outside the area of the neighbourhood. */
    record PointIsOutside(NeighbourhoodId neighbourhood, Point point) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.point-is-outside";
        }
    }

    /** The id is in use for another mandate. */
    record MandateExistsAlready(MandateId mandate) implements NeighbourhoodRefusal {
        @Override
        public String code() {
            return "neighbourhood.mandate-exists-already";
        }
    }
}

package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.BUILDER;
import static nl.wijkbudget.delivery.Bench.COMPLETED;
import static nl.wijkbudget.delivery.Bench.STARTED;
import static nl.wijkbudget.delivery.Bench.STOPPED;
import static nl.wijkbudget.delivery.Bench.delivery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.delivery.DeliveryCommand.AttachEvidence;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsNotStarted;
import nl.wijkbudget.delivery.DeliveryRefusal.ProjectIsOver;
import org.junit.jupiter.api.Test;

class AttachEvidenceTest {
    private static final Evidence PHOTO = new Evidence("Foto", URI.create("https://voorbeeld.nl/foto"), null);
    private static final AttachEvidence COMMAND = new AttachEvidence(BENCH, PHOTO);
    private static final EvidenceAttached ATTACHED = new EvidenceAttached(BENCH, PHOTO);

    @Test
    void refers_to_evidence() {
        delivery().given(STARTED).when(COMMAND, BUILDER.toMetaData()).expectEvents(ATTACHED);
    }

    @Test
    void stays_quiet_when_it_was_attached() {
        delivery().given(STARTED, ATTACHED).when(COMMAND, BUILDER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_without_a_mandate() {
        delivery()
                .given(STARTED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.CARRY_OUT_PROJECT)));
    }

    @Test
    void refuses_a_project_nobody_started() {
        delivery()
                .givenNoPriorActivity()
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsNotStarted(BENCH)));
    }

    @Test
    void refuses_once_completed() {
        delivery()
                .given(STARTED, COMPLETED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsOver(BENCH)));
    }

    @Test
    void refuses_once_stopped() {
        delivery()
                .given(STARTED, STOPPED)
                .when(COMMAND, BUILDER.toMetaData())
                .expectException(Refused.because(new ProjectIsOver(BENCH)));
    }

    @Test
    void evidence_has_a_title_and_a_whole_digest() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(" ", PHOTO.reference(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence("Foto", PHOTO.reference(), "ab"));
        assertThat(new Evidence("Foto", PHOTO.reference(), "ab".repeat(32)).sha256())
                .hasSize(64);
    }
}

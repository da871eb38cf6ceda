package nl.wijkbudget.delivery.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a project is, with all that was reported of it. */
@Tag(name = "Uitvoeringen")
@RestController
@Answers({"delivery.progress", "audit.journal"})
public final class DeliveryAnswer {
    private final Questions questions;
    private final LookingBack back;

    public DeliveryAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/uitvoeringen/{delivery}")
    DeliveryDetail get(
            @PathVariable DeliveryId delivery,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        LogPosition then = back.position(peildatum, response);
        return questions.find(new GetDelivery(new ProjectId(delivery.value()), then), DeliveryDetail.class, delivery);
    }
}

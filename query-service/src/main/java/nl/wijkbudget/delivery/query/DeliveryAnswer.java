package nl.wijkbudget.delivery.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a project is, with all that was reported of it. */
@Tag(name = "Uitvoeringen")
@RestController
@Answers({"delivery.progress"})
public final class DeliveryAnswer {
    private final Questions questions;

    public DeliveryAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/uitvoeringen/{delivery}")
    DeliveryDetail get(@PathVariable DeliveryId delivery) {
        return questions.find(new GetDelivery(new ProjectId(delivery.value())), DeliveryDetail.class, delivery);
    }
}

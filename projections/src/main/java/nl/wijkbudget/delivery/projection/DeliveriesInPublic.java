package nl.wijkbudget.delivery.projection;

import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.view.projection.PublicView;

/** How far every project is that is carried out; who does it stays out. */
public class DeliveriesInPublic implements PublicView {
    private final DeliveryRows deliveries;

    DeliveriesInPublic(DeliveryRows deliveries) {
        this.deliveries = deliveries;
    }

    private record Shown(String project, String neighbourhood, String agenda, String status, int percent) {}

    @Override
    public String group() {
        return "delivery.progress";
    }

    @Override
    public Map<String, ?> shown() {
        return Map.of(
                "deliveries",
                deliveries.findAll().stream()
                        .collect(Collectors.toMap(
                                row -> row.delivery,
                                row -> new Shown(
                                        row.project, row.neighbourhood, row.agenda, row.status, row.percent))));
    }
}

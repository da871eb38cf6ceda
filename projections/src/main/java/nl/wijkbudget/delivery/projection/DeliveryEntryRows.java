package nl.wijkbudget.delivery.projection;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Entries of all projects under way. */
interface DeliveryEntryRows extends JpaRepository<DeliveryEntryRow, Long> {
    List<DeliveryEntryRow> findByDeliveryOrderByPosition(String delivery);
}

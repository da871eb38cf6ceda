package nl.wijkbudget.delivery.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** All projects under way. */
interface DeliveryRows extends JpaRepository<DeliveryRow, String> {}

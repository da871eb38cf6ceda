package nl.wijkbudget.delivery.projection;

/** How the carrying out of a project stands. */
public enum DeliveryStatus {
    STARTED,
    COMPLETED,
    STOPPED
}

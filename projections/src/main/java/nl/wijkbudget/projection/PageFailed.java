package nl.wijkbudget.projection;

/** A page was rolled back. */
final class PageFailed extends Exception {

    private final transient Page page;
    private final Throwable reason;

    PageFailed(Page page, Throwable reason) {
        super(reason);
        this.page = page;
        this.reason = reason;
    }

    Page page() {
        return page;
    }

    Throwable reason() {
        return reason;
    }
}

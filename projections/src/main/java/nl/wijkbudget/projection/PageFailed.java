package nl.wijkbudget.projection;

/** A page was rolled back. */
final class PageFailed extends Exception {

    private final transient Page page;

    PageFailed(Page page, Throwable cause) {
        super(cause);
        this.page = page;
    }

    Page page() {
        return page;
    }
}

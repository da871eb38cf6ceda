package nl.wijkbudget.poll;

/** A project as a rule sees it; the price is in the smallest unit of the poll's money. */
public record PollProject(String id, long cost) {
    public PollProject {
        if (cost < 0) {
            throw new IllegalArgumentException("A price is zero or more: " + id + " costs " + cost);
        }
    }
}

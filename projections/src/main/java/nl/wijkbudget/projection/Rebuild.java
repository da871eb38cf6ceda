package nl.wijkbudget.projection;

/** Empties projections and builds them again from the first event; what they answer meanwhile is incomplete. */
public final class Rebuild {

    private final LogFollowers followers;

    Rebuild(LogFollowers followers) {
        this.followers = followers;
    }

    /** Returns once the rebuild has begun; follow it in {@link ProjectionPositions}. */
    public void rebuild(String group) {
        followers.named(group).rebuild();
    }

    /** Begins to rebuild every projection. */
    public void rebuildAll() {
        followers.all().forEach(LogFollower::rebuild);
    }

    /** Lets a projection that failed try its event again now instead of after its delay. */
    public void retryNow(String group) {
        followers.named(group).retryNow();
    }
}

package nl.wijkbudget.following;

import java.util.List;
import nl.wijkbudget.identity.ActorId;

/** What people are told about what they follow. */
public interface OwnFollowings {
    /** Whether mail goes out here at all; what was followed before stays known without. */
    boolean mailIsSetUp();

    /** The longest followed first. */
    List<Following> of(ActorId person);
}

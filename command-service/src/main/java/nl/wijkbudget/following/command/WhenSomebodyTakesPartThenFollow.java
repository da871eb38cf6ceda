package nl.wijkbudget.following.command;

import java.util.List;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectProposed;
import nl.wijkbudget.project.ProjectSupported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/**
 * Who agreed to mail about projects follows what they propose or support from then on, and can stop each; who follows a
 * project that goes on in another follows that.
 */
@ProcessingGroup(QueuesMail.GROUP)
public final class WhenSomebodyTakesPartThenFollow {
    private final Followings followings;
    private final Subscribers subscribers;

    public WhenSomebodyTakesPartThenFollow(Followings followings, Subscribers subscribers) {
        this.followings = followings;
        this.subscribers = subscribers;
    }

    @EventHandler
    void on(ProjectProposed event) {
        follow(event.proposer(), event.project());
    }

    @EventHandler
    void on(ProjectSupported event) {
        follow(event.supporter(), event.project());
    }

    @EventHandler
    void on(ProjectMergedInto event) {
        List<ActorId> all = followings.followers(new OneProject(event.project()));
        all.forEach(person -> follow(person, event.into()));
    }

    private void follow(ActorId person, ProjectId project) {
        Followed what = new OneProject(project);
        if (followings.mailIsSetUp() && subscribers.addressOf(person, what).isPresent()) {
            followings.follow(person, what);
        }
    }
}

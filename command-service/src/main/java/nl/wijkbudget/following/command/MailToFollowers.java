package nl.wijkbudget.following.command;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.person.command.Mail;

/** What to mail to whom, as things stand now: between the news and its mail people stop, take back or are erased. */
record MailToFollowers(Followings followings, Subscribers subscribers, Titles titles, NewsMail mails) {
    /** Nothing when they stopped, did not agree or have no address, or when none of it holds any more. */
    Optional<Mail> of(Follower follower, List<QueuedNews> news) {
        List<QueuedNews> told = news.stream().filter(this::stillHolds).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return followings.find(follower).flatMap(following -> subscribers
                .addressOf(follower.person(), follower.what())
                .map(address -> mails.write(address, follower, following, told)));
    }

    private boolean stillHolds(QueuedNews each) {
        return each.round() == null
                || each.news().stillHolds(titles.round(each.round()).phase());
    }
}

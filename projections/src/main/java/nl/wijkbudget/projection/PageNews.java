package nl.wijkbudget.projection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/**
 * What a page of events changed, told once per page to whoever follows a question about it.
 *
 * <p>The new answer is read in the transaction of the page, and told after it was committed: nobody hears of what is not
 * there, and a page of a thousand ballots is told once.
 */
public final class PageNews<K, Q> {
    private static final AtomicLong COUNT = new AtomicLong();

    private final String name = "page-news-" + COUNT.incrementAndGet();
    private final QueryUpdateEmitter followers;
    private final Class<Q> question;
    private final Function<Q, K> subject;
    private final Function<K, ?> answer;

    /**
     * @param subject what a question is about
     * @param answer to such a question about it
     */
    public PageNews(QueryUpdateEmitter followers, Class<Q> question, Function<Q, K> subject, Function<K, ?> answer) {
        this.followers = followers;
        this.question = question;
        this.subject = subject;
        this.answer = answer;
    }

    /** Something changed of this; to be called while an event is handled. */
    public void of(K changed) {
        UnitOfWork<?> page = CurrentUnitOfWork.get().root();
        Set<K> news = page.getOrComputeResource(name, first -> new LinkedHashSet<>());
        if (news.isEmpty()) {
            page.onPrepareCommit(all -> news.forEach(each -> tell(each, all)));
        }
        news.add(changed);
    }

    private void tell(K changed, UnitOfWork<?> page) {
        if (followers.activeSubscriptions().stream().noneMatch(followed -> isAbout(followed.getPayload(), changed))) {
            return;
        }
        Object now = answer.apply(changed);
        page.afterCommit(committed -> followers.emit(question, asked -> isAbout(asked, changed), now));
    }

    private boolean isAbout(Object asked, K changed) {
        return question.isInstance(asked) && subject.apply(question.cast(asked)).equals(changed);
    }
}

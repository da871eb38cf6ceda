package nl.wijkbudget.standalone;

import nl.wijkbudget.counting.RulesCompared;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ViewsId;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.view.ViewsRecorded;

/** The demo, and all that policies do about it in their own time. */
final class ToldDemo {
    private ToldDemo() {}

    static void in(Engine engine) {
        engine.bean(Demo.class).load();
        engine.await(AgendaRecorded.class, Demo.ROUND);
        engine.await(RulesCompared.class, CountId.of(Demo.ROUND, 1));
        engine.await(ViewsRecorded.class, ViewsId.after(engine.await(ProjectStopped.class, DemoMoney.LAST)));
    }
}

package nl.wijkbudget.standalone;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.projection.Rebuild;

/** What people can see of a demo round and an imported one, before and after the read models were thrown away. */
record Rebuilding(List<String> rows, Map<String, String> pages) {
    private static final List<String> PAGES = List.of(
            "/",
            "/buurten/de-wijert",
            "/buurten/de-wijert/themas",
            "/buurten/de-wijert/themas/groen",
            "/buurten/de-wijert/grootboek",
            "/rondes/de-wijert-voorbeeld",
            "/rondes/de-wijert-voorbeeld/uitslag",
            "/rondes/de-wijert-voorbeeld/agenda",
            "/projecten",
            "/projecten/buurtmoestuin",
            "/projecten/repaircafe",
            "/logboek");

    /** Tells the story of the demo and imports a file. */
    static void fill(Engine engine) {
        ToldDemo.in(engine);
        Imported.into(engine, Elections.copyOf("real/Netherlands_Amsterdam_643.pb"), progress -> {});
    }

    /** Every row and every page, once the read models have seen all. */
    static Rebuilding seenIn(Engine engine) {
        engine.caughtUp();
        Map<String, String> pages = new TreeMap<>();
        for (String page : PAGES) {
            Reply reply = engine.api().get(page);
            pages.put(page, reply.status() + " " + reply.text());
        }
        return new Rebuilding(engine.tables().readModels(), pages);
    }

    /** Has the running program build all read models again. */
    static Rebuilding rebuiltIn(Engine engine) {
        engine.bean(Rebuild.class).rebuildAll();
        return seenIn(engine);
    }
}

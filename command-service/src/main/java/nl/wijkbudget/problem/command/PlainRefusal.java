package nl.wijkbudget.problem.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** A problem for what is no HTTP, or no address: the server refuses it before it becomes a request of anybody. */
public final class PlainRefusal extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String problem = """
                {"type":"urn:wijkbudget:problem:request.is-not-understood","title":"Onjuist verzoek","status":%d,\
                "detail":"Dit verzoek is niet te plaatsen.","code":"request.is-not-understood"}""".formatted(status);
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(problem);
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("Nobody is there to be told", gone);
        }
    }
}

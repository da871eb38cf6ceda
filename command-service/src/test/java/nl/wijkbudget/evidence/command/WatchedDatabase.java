package nl.wijkbudget.evidence.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database whose acts pass by {@link Outside}: {@code prepare SQL}, {@code sql SQL}, and {@code commit} with what was written last. */
final class WatchedDatabase {
    private static final Set<String> ENDING = Set.of("close", "abort", "isClosed", "rollback");

    private final DataSource real;
    private final Outside outside;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    WatchedDatabase(DataSource real, Outside outside) {
        this.real = real;
        this.outside = outside;
    }

    /** Every connection that is open now. */
    void cutAll() {
        lines.forEach(Line::cut);
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection connection ? new Watched(connection).proxy() : result;
        });
    }

    private final class Watched {
        private final Connection connection;
        private final Line line;
        private String written = "";

        Watched(Connection connection) {
            this.connection = connection;
            this.line = new Line(() -> abort(connection));
            lines.add(line);
        }

        Connection proxy() {
            return WatchedDatabase.proxy(Connection.class, (self, method, arguments) -> {
                if (method.getName().equals("isValid") && (line.isCut() || outside.isGone())) {
                    return false;
                }
                if (ENDING.contains(method.getName())) {
                    return invoke(connection, method, arguments);
                }
                Object result = through(act(method, arguments), () -> invoke(connection, method, arguments));
                return result instanceof Statement statement ? watched(statement, arguments) : result;
            });
        }

        private String act(Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "commit" -> "commit " + written;
                case "prepareStatement" -> "prepare " + first(arguments);
                default -> method.getName();
            };
        }

        private Statement watched(Statement statement, Object @Nullable [] arguments) {
            Class<? extends Statement> type =
                    statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            return WatchedDatabase.proxy(type, (self, method, values) -> {
                if (ENDING.contains(method.getName())) {
                    return invoke(statement, method, values);
                }
                if (!method.getName().startsWith("execute")) {
                    return through(method.getName(), () -> invoke(statement, method, values));
                }
                String sql = values == null ? first(arguments) : first(values);
                if (!sql.startsWith("select")) {
                    written = sql;
                }
                return through("sql " + sql, () -> invoke(statement, method, values));
            });
        }

        private @Nullable Object through(String act, Outside.Deed deed) throws Throwable {
            return outside.through(act, SQLException::new, line, deed);
        }
    }

    private static String first(Object @Nullable [] values) {
        return values == null || values.length == 0 ? "" : values[0].toString();
    }

    /** H2 knows no abort; closing what the pool hides rolls back as well. */
    private static void abort(Connection connection) {
        try {
            Connection physical = connection.unwrap(Connection.class);
            physical.abort(Runnable::run);
            physical.close();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

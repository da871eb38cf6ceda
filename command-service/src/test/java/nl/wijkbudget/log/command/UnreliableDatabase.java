package nl.wijkbudget.log.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database whose connections break when a test wants it. */
final class UnreliableDatabase {

    private final DataSource real;
    private volatile Fault fault = Fault.NONE;

    UnreliableDatabase(DataSource real) {
        this.real = real;
    }

    enum Fault {
        NONE,
        BEFORE_ONE_COMMIT,
        AFTER_ONE_COMMIT,
        AWAY
    }

    void fault(Fault next) {
        fault = next;
    }

    DataSource proxy() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? new Line(connection).proxy() : result;
        });
    }

    /** One connection, which stays broken once it is. */
    private final class Line {

        private final Connection connection;
        private final AtomicBoolean dead = new AtomicBoolean();

        Line(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return UnreliableDatabase.proxy(Connection.class, (self, method, arguments) -> {
                if (method.getName().equals("isValid") && dead.get()) {
                    return false;
                }
                if (method.getName().equals("commit")) {
                    return committing(connection, method, arguments);
                }
                Object result = alive(connection, method, arguments);
                return result instanceof PreparedStatement statement ? proxy(statement) : result;
            });
        }

        private PreparedStatement proxy(PreparedStatement statement) {
            return UnreliableDatabase.proxy(PreparedStatement.class, (self, method, arguments) -> {
                boolean commits = method.getName().equals("executeUpdate") && connection.getAutoCommit();
                return commits ? committing(statement, method, arguments) : alive(statement, method, arguments);
            });
        }

        private Object committing(Object target, Method method, Object[] arguments) throws Throwable {
            if (happened(Fault.BEFORE_ONE_COMMIT)) {
                throw dying();
            }
            Object result = alive(target, method, arguments);
            if (happened(Fault.AFTER_ONE_COMMIT)) {
                throw dying();
            }
            return result;
        }

        private SQLException dying() throws SQLException {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            dead.set(true);
            return lost();
        }

        private Object alive(Object target, Method method, Object[] arguments) throws Throwable {
            if (dead.get() && !ends(method)) {
                throw lost();
            }
            return call(target, method, arguments);
        }
    }

    private boolean happened(Fault expected) {
        boolean happens = fault == expected;
        if (happens) {
            fault = Fault.NONE;
        }
        return happens;
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (fault == Fault.AWAY && !ends(method)) {
            throw lost();
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static boolean ends(Method method) {
        return method.getName().equals("close") || method.getName().equals("abort");
    }

    private static SQLException lost() {
        return new SQLException("The connection is lost", "08006");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

package nl.wijkbudget.log.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
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
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("commit")) {
                return call(connection, method, arguments);
            }
            if (happened(Fault.BEFORE_ONE_COMMIT)) {
                connection.rollback();
                throw lost();
            }
            Object result = call(connection, method, arguments);
            if (happened(Fault.AFTER_ONE_COMMIT)) {
                throw lost();
            }
            return result;
        });
    }

    private boolean happened(Fault expected) {
        boolean happens = fault == expected;
        if (happens) {
            fault = Fault.NONE;
        }
        return happens;
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        boolean ending = method.getName().equals("close") || method.getName().equals("abort");
        if (fault == Fault.AWAY && !ending) {
            throw lost();
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static SQLException lost() {
        return new SQLException("The connection is lost", "08006");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

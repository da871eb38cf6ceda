package nl.wijkbudget.person.command;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Makes keys, and keeps them under the lock of the master key, each bound to whose it is. */
record KeyLock(MasterKeys masters, Seal seal) {
    private static final int BYTES = 32;

    /** A new key for this owner. */
    WrappedKey make(String owner) {
        byte[] key = seal.random().bytes(BYTES);
        try {
            return lock(key, owner);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    SecretKey open(WrappedKey wrapped, String owner) throws BrokenSeal {
        byte[] key = unlock(wrapped, owner);
        try {
            return new SecretKeySpec(key, "AES");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The same key under the lock of the current master key. */
    WrappedKey rewrap(WrappedKey old, String owner) throws BrokenSeal {
        byte[] key = unlock(old, owner);
        try {
            return lock(key, owner);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private WrappedKey lock(byte[] key, String owner) {
        MasterKey master = masters.current();
        return new WrappedKey(master.id(), seal.close(master.key(), key, about(owner, master.id())));
    }

    private byte[] unlock(WrappedKey wrapped, String owner) throws BrokenSeal {
        MasterKey master = masters.byId(wrapped.master());
        return Seal.open(master.key(), wrapped.wrapped(), about(owner, master.id()));
    }

    private static Context about(String owner, String master) {
        return Context.of("wijkbudget vault key", owner, master);
    }
}

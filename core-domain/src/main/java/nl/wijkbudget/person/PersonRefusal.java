package nl.wijkbudget.person;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Role;

/** Why the vault says no; no figure of it is personal. */
public sealed interface PersonRefusal extends Refusal {
    /** Nobody in the vault is meant by this; an erased person neither. */
    record PersonIsUnknown() implements PersonRefusal {
        @Override
        public String code() {
            return "person.person-is-unknown";
        }
    }

    /** No key was configured, so nobody can be admitted. */
    record VaultHasNoKey() implements PersonRefusal {
        @Override
        public String code() {
            return "person.vault-has-no-key";
        }
    }

    /** Personal data of others are not for this role. */
    record RoleMayNotRead(Role role) implements PersonRefusal {
        @Override
        public String code() {
            return "person.role-may-not-read";
        }
    }

    /** The link or the code was used, is too old or never existed; which of them is not told. */
    record LinkIsNotValid() implements PersonRefusal {
        @Override
        public String code() {
            return "person.link-is-not-valid";
        }
    }

    /** No mail can be sent from here. */
    record MailIsNotConfigured() implements PersonRefusal {
        @Override
        public String code() {
            return "person.mail-is-not-configured";
        }
    }
}

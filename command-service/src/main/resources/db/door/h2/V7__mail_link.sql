-- Links and codes that were mailed: keyed hashes, and the address under a key of the vault; gone when used or too old.
create table mail_link (
    handle varchar(64) primary key,
    token varchar(64) not null unique,
    code varchar(64) not null,
    mailbox varchar(64) not null,
    address varchar(1000) not null,
    person varchar(150),
    sent_at timestamp with time zone not null,
    tries integer not null
);

create index mail_link_mailbox on mail_link (mailbox);

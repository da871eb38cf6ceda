-- Keys of the vault itself, locked by a master key from the configuration.
create table vault_key (
    name varchar(20) primary key,
    master varchar(16) not null,
    wrapped varchar(100) not null
);

-- A pseudonym and the key of its person, locked by a master key.
create table person (
    actor varchar(150) primary key,
    master varchar(16) not null,
    wrapped varchar(100) not null
);

create table person_field (
    actor varchar(150) not null references person (actor),
    field varchar(20) not null,
    version integer not null,
    sealed varchar(4000) not null,
    primary key (actor, field)
);

-- Issuer and subject of a login, only as a keyed hash; the proof is under the key of the person.
create table person_login (
    lookup varchar(64) primary key,
    actor varchar(150) not null references person (actor),
    proof varchar(100) not null
);

create index person_login_actor on person_login (actor);

-- The mail address in its normal form, only as a keyed hash; people may share one.
create table person_mail (
    actor varchar(150) primary key references person (actor),
    lookup varchar(64) not null
);

create index person_mail_lookup on person_mail (lookup);

-- Pseudonyms whose person was erased.
create table erased_person (
    actor varchar(150) primary key
);

-- Erasures that are done and not yet told to the log; not whose they were.
create table erasure_to_record (
    erasure varchar(150) primary key,
    origin varchar(20) not null
);

-- Who read personal data of somebody else: rows are only ever added.
create table inspection (
    number bigint generated always as identity primary key,
    inspected_at timestamp with time zone not null,
    inspector varchar(150) not null,
    role varchar(30) not null,
    person varchar(150) not null,
    fields varchar(100) not null,
    purpose varchar(40) not null
);

create index inspection_person on inspection (person, number);

-- The budget ledger.
create table ledger (
    ledger varchar(150) primary key,
    neighbourhood varchar(150) not null,
    currency varchar not null
);

create table fund (
    id varchar(310) primary key,
    ledger varchar(150) not null,
    fund varchar(150) not null,
    name varchar not null
);
create index fund_by_ledger on fund (ledger);

create table account (
    id varchar(700) primary key,
    ledger varchar(150) not null,
    account varchar(500) not null,
    balance_cents bigint not null
);
create index account_by_ledger on account (ledger);

create table entry (
    id varchar(310) primary key,
    ledger varchar(150) not null,
    transaction varchar(150) not null,
    position bigint not null,
    booked_at timestamp(6) with time zone not null,
    kind varchar(40) not null,
    basis varchar not null,
    project varchar(150),
    fund varchar(150),
    party varchar(150),
    reference varchar,
    amount_cents bigint not null,
    actor varchar(150) not null,
    reason varchar
);
create index entry_by_ledger_position on entry (ledger, position);
create index entry_by_project on entry (project);

create table posting (
    id varchar(320) primary key,
    ledger varchar(150) not null,
    transaction varchar(150) not null,
    position bigint not null,
    line integer not null,
    account varchar(500) not null,
    amount_cents bigint not null
);
create index posting_by_ledger_account on posting (ledger, account);

create table project_money (
    id varchar(310) primary key,
    ledger varchar(150) not null,
    project varchar(150) not null,
    uncommitted_cents bigint not null,
    unpaid_cents bigint not null,
    paid_cents bigint not null
);
create index project_money_by_project on project_money (project);

create table allocation (
    id varchar(310) primary key,
    ledger varchar(150) not null,
    project varchar(150) not null,
    fund varchar(150) not null
);

create table commitment (
    id varchar(310) primary key,
    ledger varchar(150) not null,
    allocation varchar(150) not null,
    payee varchar(150) not null
);

-- A mandate can be of the projects of one theme.
alter table mandate add column theme varchar(150);
